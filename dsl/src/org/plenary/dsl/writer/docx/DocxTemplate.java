package org.plenary.dsl.writer.docx;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.plenary.dsl.writer.docx.Relationships.Relationship;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A Word document or template of the drafter's own, whose styles, page, heads and feet a text is printed with. Its own
 * text is not taken, nor are its macros.
 */
public final class DocxTemplate {

    private final TemplateSection section;
    private final TemplateStyles styles;
    private final List<Element> styleSheets;
    private final boolean unlikePages;
    private final boolean ownHeads;
    private final List<Relationship> relationships;
    private final List<Part> parts;

    private DocxTemplate(TemplateParts template) throws IOException {
        this.section = new TemplateSection(template.body());
        this.styleSheets = template.rootOf("styles");
        this.styles = new TemplateStyles(styleSheets);
        this.unlikePages = template.rootOf("settings").stream()
                .anyMatch(settings -> !TemplateXml.children(settings, "evenAndOddHeaders").isEmpty());
        List<Relationship> withHeads = template.takenOver(section.idsOfHeads());
        this.ownHeads = !section.heads().isEmpty() && !holdsMasthead(template.closure(withHeads));
        this.relationships = ownHeads ? withHeads : template.takenOver(Set.of());
        this.parts = template.closure(relationships);
    }

    /** A resolution printed before and restyled in Word serves as a template too, but its masthead is another's. */
    private boolean holdsMasthead(List<Part> parts) throws IOException {
        String masthead = styles.idOf(Styles.MASTHEAD_ORGAN);
        for (Part part : parts) {
            if (part.contentType().endsWith(".header+xml")) {
                NodeList used = TemplateXml.read(part.content()).getElementsByTagNameNS(Namespaces.WORD, "pStyle");
                for (int i = 0; i < used.getLength(); i++) {
                    if (TemplateXml.attribute((Element) used.item(i), "val").equals(masthead)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /**
     * Reads a template from a file.
     *
     * @throws TemplateException
     *             if it cannot serve as a template; its message says why
     * @throws IOException
     *             if it cannot be read at all
     */
    public static DocxTemplate read(Path file) throws IOException {
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
            return read(stream);
        }
    }

    /**
     * Reads a template.
     *
     * @throws TemplateException
     *             if it cannot serve as a template; its message says why
     * @throws IOException
     *             if it cannot be read at all
     */
    public static DocxTemplate read(InputStream stream) throws IOException {
        return new DocxTemplate(new TemplateParts(TemplateFile.read(stream)));
    }

    TemplateSection section() {
        return section;
    }

    TemplateStyles styles() {
        return styles;
    }

    /** The root of its style sheet; empty if it has none. */
    List<Element> styleSheets() {
        return styleSheets;
    }

    /** Whether odd and even pages have heads of their own. */
    boolean unlikePages() {
        return unlikePages;
    }

    /** Whether heads and feet are taken; otherwise those of the United Nations are printed. */
    boolean ownHeads() {
        return ownHeads;
    }

    /** What the text refers to. */
    List<Relationship> relationships() {
        return relationships;
    }

    /** The parts that are taken over as they are. */
    List<Part> parts() {
        return parts;
    }
}
