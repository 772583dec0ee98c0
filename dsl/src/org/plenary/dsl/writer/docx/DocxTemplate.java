package org.plenary.dsl.writer.docx;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plenary.dsl.writer.docx.Relationships.Relationship;
import org.w3c.dom.Element;

/**
 * A Word document or template of the drafter's own, whose styles, page, heads and feet a text is printed with. Its own
 * text is not taken, nor are its macros.
 */
public final class DocxTemplate {

    private final TemplateSection section;
    private final TemplateStyles styles;
    private final List<Element> styleSheets;
    private final boolean unlikePages;
    private final List<Relationship> relationships;
    private final List<Part> parts;

    private DocxTemplate(TemplateParts template) throws IOException {
        this.section = new TemplateSection(template.body());
        this.styleSheets = template.rootOf("styles");
        this.styles = new TemplateStyles(styleSheets);
        this.unlikePages = template.rootOf("settings").stream()
                .anyMatch(settings -> !TemplateXml.children(settings, "evenAndOddHeaders").isEmpty());
        this.relationships = template.takenOver(section.idsOfHeads());
        this.parts = template.closure(relationships);
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

    /** What the text refers to. */
    List<Relationship> relationships() {
        return relationships;
    }

    /** The parts that are taken over as they are. */
    List<Part> parts() {
        return parts;
    }
}
