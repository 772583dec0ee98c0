package org.plenary.dsl.writer.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.writer.Writer;

/** Prints a document as a Word file that looks like the Organization's own. */
public final class DocxWriter implements Writer {

    private final Foundation foundation;

    /** Prints on the page of the United Nations. */
    public DocxWriter() {
        this.foundation = new UnitedNationsFoundation();
    }

    /** Prints with the styles, the page, the heads and the feet of a template; one document at a time. */
    public DocxWriter(DocxTemplate template) {
        this.foundation = new TemplateFoundation(template);
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        Printing printing = new Printing(document, foundation.styleNames(), foundation.page());
        Relationships ofBody = new Relationships();
        Relationships ofNotes = new Relationships();
        Part body = new BodyPart(printing, ofBody, foundation).write();
        Part footnotes = new FootnotesPart(printing, ofNotes).write();
        ofBody.toPart("footnotes", "footnotes.xml");
        List<Part> parts = new ArrayList<>(List.of(rootRelationships(), body, footnotes));
        parts.addAll(foundation.parts(printing, ofBody));
        parts.add(RelationshipsPart.write("word/_rels/document.xml.rels", ofBody));
        if (!ofNotes.isEmpty()) {
            parts.add(RelationshipsPart.write("word/_rels/footnotes.xml.rels", ofNotes));
        }
        PropertiesParts properties = new PropertiesParts(document);
        parts.add(properties.writeCore());
        parts.add(properties.writeApplication());
        parts.add(0, ContentTypesPart.write(parts));
        PackageFile.write(parts, out);
    }

    private static Part rootRelationships() {
        Relationships root = new Relationships();
        root.toPart("officeDocument", "word/document.xml");
        root.toPart("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                "docProps/core.xml");
        root.toPart("extended-properties", "docProps/app.xml");
        return RelationshipsPart.write("_rels/.rels", root);
    }
}
