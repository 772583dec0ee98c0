package org.plenary.dsl.imports.docx;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plenary.dsl.imports.docx.WrittenWordFile.draft;
import static org.plenary.dsl.imports.docx.WrittenWordFile.paragraph;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.plenary.dsl.imports.ImportException;
import org.plenary.dsl.imports.ImportOptions;

/** What is no Word file, is damaged or means harm is refused with a sentence; what is only unusual is read. */
class BadWordFileTest {

    private static final String TEXT = draft(paragraph("1. Requests States to read."));

    @Test
    void macrosAreLookedPast() throws ImportException {
        WrittenWordFile file = WrittenWordFile.of(TEXT).ofType("application/vnd.ms-word.document.macroEnabled.main+xml")
                .withRaw("word/vbaProject.bin", "Sub AutoOpen()");
        assertTrue(file.text().contains("1. Requests States to read."));
    }

    @Test
    void aPictureIsPointedOutAndItsPlaceRemains() throws ImportException {
        String picture = "</w:t></w:r><w:r><w:pict><v:imagedata xmlns:v=\"urn:schemas-microsoft-com:vml\"/></w:pict>"
                + "</w:r><w:r><w:t>";
        String text = WrittenWordFile.of(draft(paragraph("1. Requests States " + picture + " to read."))).text();
        assertTrue(text.contains("<!-- check: The Word file has a picture here"), text);
    }

    @Test
    void filesOfOtherKindsAreNamed() throws IOException {
        refuse("This is no Word file.".getBytes(StandardCharsets.UTF_8), "no Word document");
        refuse(compound("WordDocument"), "Word 97 to 2003");
        refuse(compound("EncryptedPackage"), "protected with a password");
        refuse(zip("mimetype", "application/vnd.oasis.opendocument.text"), "OpenDocument");
        refuse(zip("letter.txt", "Dear colleague"), "damaged");
        refuse(WrittenWordFile.of(TEXT)
                .ofType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml").bytes(),
                "none of Word");
    }

    @Test
    void missingPartsAreMissed() throws ImportException {
        refuse(WrittenWordFile.of(TEXT).without("word/document.xml").bytes(), "damaged");
        refuse(WrittenWordFile.of(TEXT).without("_rels/.rels").bytes(), "damaged");
        refuse(WrittenWordFile.of(TEXT).without("[Content_Types].xml").bytes(), "damaged");
        String lost = paragraph("<w:pStyle w:val=\"Lost\"/><w:numPr><w:numId w:val=\"5\"/></w:numPr>",
                "<w:r><w:t>1. Requests States</w:t><w:footnoteReference w:id=\"9\"/><w:t> to read.</w:t></w:r>");
        assertTrue(WrittenWordFile.of(draft(lost)).text().contains("1. Requests States to read."));
    }

    @Test
    void xmlThatIsNotSafeIsNotRead() {
        String bomb = "<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b SYSTEM \"file:///etc/hostname\">]><w>&a;&b;</w>";
        refuse(WrittenWordFile.of("").withRaw("word/document.xml", bomb).bytes(), "not safe");
        refuse(WrittenWordFile.of("").withRaw("word/document.xml", "<w:document>").bytes(), "damaged");
    }

    @Test
    void aFileThatUnpacksWithoutEndIsNotUnpacked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i <= PackageLimits.MOST_MEGABYTES; i++) {
                zip.write(zeros);
            }
        }
        refuse(bytes.toByteArray(), "more than 128 megabytes");
    }

    @Test
    void filesCutOffOrSpoiltGiveASentenceOrAText() {
        byte[] whole = WrittenWordFile.of(TEXT).bytes();
        Random random = new Random(2018);
        for (int i = 0; i < 300; i++) {
            byte[] spoilt = Arrays.copyOf(whole, i % 3 == 0 ? random.nextInt(whole.length) : whole.length);
            for (int k = 0; k < 5 && spoilt.length > 0; k++) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt();
            }
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> readOrRefuse(spoilt));
        }
    }

    private static void readOrRefuse(byte[] bytes) {
        try {
            WrittenWordFile.read(bytes, ImportOptions.DEFAULT);
        } catch (ImportException e) {
            assertTrue(e.getMessage().matches("The .*\\."), e.getMessage());
        }
    }

    @Test
    void anEmptyTextIsNoResolution() {
        refuse(WrittenWordFile.of(paragraph("")).bytes(), "holds no text");
    }

    private static void refuse(byte[] bytes, String because) {
        ImportException refused = assertThrows(ImportException.class,
                () -> WrittenWordFile.read(bytes, ImportOptions.DEFAULT));
        assertTrue(refused.getMessage().contains(because), refused.getMessage());
    }

    private static byte[] compound(String entry) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[8192]), entry);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
