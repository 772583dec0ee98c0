package org.plenary.dsl.writer.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.SampleDocuments;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.writer.Written;
import org.plenary.dsl.writer.text.TextWriter;

class DocxTemplateTest {

    private static final Document SAMPLE = SampleDocuments.adopted(Language.FRENCH);

    @Test
    void itsStylesAreTakenByNameAndTheMissingOnesAdded() throws IOException {
        DocxFile file = printedOn(TemplateZip.letterhead());
        String styles = file.text("word/styles.xml");
        assertTrue(styles.contains("AA0000"));
        assertFalse(styles.contains("\"OperativeParagraph\""), "the template's own style stands for ours");
        assertTrue(styles.contains("\"PreambularParagraph\"") && styles.contains("w:val=\"Standard\""));
        assertTrue(file.text("word/document.xml").contains("<w:pStyle w:val=\"Op1\"/>"));
    }

    @Test
    void itsPageAndHeadsAreTakenWithTheirPictures() throws IOException {
        DocxFile file = printedOn(TemplateZip.letterhead());
        String body = file.text("word/document.xml");
        assertTrue(body.contains("w:w=\"11906\"") && body.contains("w:h=\"16838\""));
        assertTrue(body.contains("r:id=\"rId7\"") && file.has("word/header1.xml"));
        assertEquals("a picture", file.text("word/media/arms.png"));
        assertFalse(file.has("word/header_first.xml"), "the masthead stands in the text");
    }

    @Test
    void itsTextAndItsMacrosStayBehind() throws IOException {
        DocxFile file = printedOn(TemplateZip.letterhead());
        assertFalse(file.has("word/vbaProject.bin"));
        assertFalse(file.text("word/document.xml").contains("Dear Sir"));
    }

    @Test
    void nothingOfTheTextIsLost() throws IOException {
        byte[] written = Written.bytes(new DocxWriter(DocxTemplate.read(TemplateZip.letterhead().stream())), SAMPLE);
        List<String> plain = Written.text(new TextWriter(), SAMPLE).lines().toList();
        String taken = String.join("\n", DocxText.of(written)).replace('\u00A0', ' ');
        plain.forEach(line -> assertTrue(taken.contains(line.replace('\u00A0', ' ').replace('\t', ' '))
                || taken.contains(line.replace('\u00A0', ' ')), line));
    }

    @Test
    void aPrintedResolutionServesAsATemplateWithoutItsMasthead() throws IOException {
        byte[] own = Written.bytes(new DocxWriter(), SampleDocuments.draft(Language.FRENCH));
        byte[] again = Written.bytes(new DocxWriter(DocxTemplate.read(new ByteArrayInputStream(own))), SAMPLE);
        assertEquals(styleIds(new DocxFile(own)), styleIds(new DocxFile(again)));
        assertTrue(new DocxFile(again).text("word/header_first.xml").contains("/RES/99/12"));
    }

    @Test
    void whatIsNoWordDocumentIsRefusedWithASentence() {
        assertRefused("is no Word document", "hello".getBytes(StandardCharsets.UTF_8));
        assertRefused("is no Word document", new byte[0]);
        assertRefused("is no Word document", new TemplateZip().with("mimetype", "text").bytes());
    }

    @Test
    void aDamagedFileIsRefusedWithASentence() {
        byte[] whole = TemplateZip.letterhead().bytes();
        assertRefused("is damaged", Arrays.copyOf(whole, 60));
        assertRefused("is damaged", TemplateZip.letterhead().with("word/styles.xml", "<w:styles>").bytes());
        assertRefused("is damaged", TemplateZip.letterhead()
                .with("word/styles.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><a>&b;</a>").bytes());
    }

    @Test
    void aFileThatUnpacksWithoutEndIsRefused() {
        assertRefused("is too large", TemplateZip.letterhead().with("word/big.xml", "0".repeat(65 << 20)).bytes());
    }

    private static List<String> styleIds(DocxFile file) {
        return DocxFile.all(file.root("word/styles.xml"), "style").stream()
                .map(style -> DocxFile.attribute(style, "styleId")).toList();
    }

    private static DocxFile printedOn(TemplateZip template) throws IOException {
        return new DocxFile(Written.bytes(new DocxWriter(DocxTemplate.read(template.stream())), SAMPLE));
    }

    private static void assertRefused(String reason, byte[] file) {
        TemplateException refusal = assertThrows(TemplateException.class,
                () -> DocxTemplate.read(new ByteArrayInputStream(file)));
        assertTrue(refusal.getMessage().startsWith("The template " + reason), refusal.getMessage());
    }
}
