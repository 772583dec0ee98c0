package org.plenary.dsl.writer.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds the templates of tests: a letterhead on A4 with a head of its own, a style, macros; and what goes wrong. */
final class TemplateZip {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** A ministry's letterhead; its operative paragraphs are red, under a style id of its own. */
    static TemplateZip letterhead() {
        return new TemplateZip().with("[Content_Types].xml", "<Types xmlns='" + PACKAGE + "content-types'>"
                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Default Extension='png' ContentType='image/png'/>"
                + override("document", "template.main") + override("styles", "styles") + override("header1", "header")
                + "<Override PartName='/word/vbaProject.bin' ContentType='application/vnd.ms-office.vbaProject'/>"
                + "</Types>")
                .with("_rels/.rels", relationships(relationship("r1", "officeDocument", "word/document.xml")))
                .with("word/_rels/document.xml.rels",
                        relationships(relationship("rId1", "styles", "styles.xml")
                                + relationship("rId7", "header", "header1.xml")
                                + relationship("rId8", "vbaProject", "vbaProject.bin")))
                .with("word/document.xml", root("document", "<w:body><w:p><w:r><w:t>Dear Sir</w:t></w:r></w:p>"
                        + "<w:sectPr>"
                        + "<w:headerReference w:type='default' r:id='rId7'/><w:pgSz w:w='11906' w:h='16838'/>"
                        + "<w:pgMar w:top='1700' w:right='1000' w:bottom='1000' w:left='1000' w:header='500'"
                        + " w:footer='500' w:gutter='0'/></w:sectPr></w:body>"))
                .with("word/header1.xml", root("hdr", "<w:p><w:r><w:t>MINISTRY OF LAKES</w:t></w:r></w:p>"))
                .with("word/_rels/header1.xml.rels", relationships(relationship("rId1", "image", "media/arms.png")))
                .with("word/media/arms.png", "a picture").with("word/vbaProject.bin", "a macro")
                .with("word/styles.xml", root("styles",
                        "<w:style w:type='paragraph' w:default='1' w:styleId='Standard'>"
                        + "<w:name w:val='Normal'/></w:style><w:style w:type='paragraph' w:styleId='Op1'>"
                        + "<w:name w:val='operative paragraph'/><w:rPr><w:color w:val='AA0000'/></w:rPr></w:style>"));
    }

    TemplateZip with(String path, String content) {
        parts.put(path, content);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes());
    }

    private static String override(String part, String kind) {
        return "<Override PartName='/word/" + part + ".xml' ContentType='" + TYPE + kind + "+xml'/>";
    }

    private static String relationships(String all) {
        return "<Relationships xmlns='" + PACKAGE + "relationships'>" + all + "</Relationships>";
    }

    private static String relationship(String id, String kind, String target) {
        return "<Relationship Id='" + id + "' Type='" + OFFICE + "/" + kind + "' Target='" + target + "'/>";
    }

    private static String root(String name, String content) {
        return "<w:" + name + " xmlns:w='" + W + "' xmlns:r='" + OFFICE + "'>" + content + "</w:" + name + ">";
    }
}
