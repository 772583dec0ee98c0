package org.plenary.dsl.imports.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.plenary.dsl.imports.ImportException;
import org.plenary.dsl.imports.ImportFile;
import org.plenary.dsl.imports.ImportOptions;
import org.plenary.dsl.imports.ImportWatch;
import org.plenary.dsl.imports.Imported;
import org.plenary.dsl.writer.source.SourceWriter;

/** A Word file that a test writes part by part. */
final class WrittenWordFile {

    static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private final Set<String> left = new HashSet<>();
    private String mainType = MAIN;

    private WrittenWordFile(String body) {
        parts.put("word/document.xml", root("document", "<w:body>" + body + "</w:body>"));
    }

    /** A file with this body: paragraphs in WordprocessingML, the prefix of which is w. */
    static WrittenWordFile of(String body) {
        return new WrittenWordFile(body);
    }

    /** A paragraph of one run. */
    static String paragraph(String words) {
        return paragraph("", "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>");
    }

    /** A paragraph with properties and runs. */
    static String paragraph(String properties, String runs) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
    }

    /** A draft in English round these paragraphs. */
    static String draft(String paragraphs) {
        return paragraph("A/C.3/78/L.99") + paragraph("<w:pStyle w:val=\"Title\"/>", run("", "Reading in villages"))
                + paragraph("The General Assembly,") + paragraphs;
    }

    static String run(String properties, String words) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    private static String root(String name, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + name + " xmlns:w=\"" + WORD + "\" xmlns:r=\"" + OFFICE
                + "\">" + content + "</w:" + name + ">";
    }

    /** The same with a further part: {@code footnotes}, {@code numbering}, {@code styles}, {@code comments}. */
    WrittenWordFile with(String kind, String content) {
        parts.put("word/" + kind + ".xml", root(kind, content));
        types.append("<Override PartName=\"/word/" + kind + ".xml\" ContentType=\"application/"
                + "vnd.openxmlformats-officedocument.wordprocessingml." + kind + "+xml\"/>");
        relations.append("<Relationship Id=\"r" + kind + "\" Type=\"" + OFFICE + "/" + kind + "\" Target=\"" + kind
                + ".xml\"/>");
        return this;
    }

    /** The same with a link to an address. */
    WrittenWordFile linking(String id, String address) {
        relations.append("<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/hyperlink\" Target=\"" + address
                + "\" TargetMode=\"External\"/>");
        return this;
    }

    /** The same with a part as it is. */
    WrittenWordFile withRaw(String path, String content) {
        parts.put(path, content);
        return this;
    }

    /** The same with another kind of content in its main part. */
    WrittenWordFile ofType(String type) {
        mainType = type;
        return this;
    }

    /** The same without a part. */
    WrittenWordFile without(String path) {
        left.add(path);
        return this;
    }

    byte[] bytes() {
        parts.putIfAbsent("[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" "
                + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + mainType + "\"/>" + types + "</Types>");
        parts.putIfAbsent("_rels/.rels", "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship "
                + "Id=\"r1\" Type=\"" + OFFICE + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        parts.putIfAbsent("word/_rels/document.xml.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                if (!left.contains(part.getKey())) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The text that a drafter gets, without its header. */
    String text() throws ImportException {
        return text(ImportOptions.DEFAULT);
    }

    String text(ImportOptions options) throws ImportException {
        Imported imported = read(bytes(), options);
        String source = new SourceWriter(imported.remarks()).text(imported.document());
        return source.substring(source.indexOf("\n---\n") + "\n---\n".length()).strip();
    }

    static Imported read(byte[] bytes, ImportOptions options) throws ImportException {
        return new WordReader().read(new ImportFile("draft.docx", bytes), options, ImportWatch.NONE);
    }
}
