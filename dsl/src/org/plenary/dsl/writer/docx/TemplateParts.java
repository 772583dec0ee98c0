package org.plenary.dsl.writer.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.dsl.writer.docx.Relationships.Relationship;
import org.w3c.dom.Element;

/** Finds the parts of a template that are taken over: heads and feet with their pictures, theme, fonts, numbering. */
final class TemplateParts {

    /** Macros, custom data and what the template's own text holds stay behind. */
    private static final Set<String> TAKEN = Set.of("theme", "fontTable", "numbering");
    private static final Set<String> HEADS = Set.of("header", "footer");
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    private final TemplateFile file;
    private final TemplateRelationships relationships;
    private final TemplateContentTypes types;
    private final String main;

    TemplateParts(TemplateFile file) throws IOException {
        this.file = file;
        this.relationships = new TemplateRelationships(file);
        this.types = new TemplateContentTypes(file);
        this.main = mainPart();
    }

    static TemplateException noWordDocument() {
        return new TemplateException("The template is no Word document (.docx) or template (.dotx). An old .doc "
                + "or .dot file, or one with a password, has to be saved in Word as .docx without a password first.");
    }

    private String mainPart() throws IOException {
        for (Relationship relationship : relationships.of("")) {
            if (relationship.type().startsWith(STRICT)) {
                throw new TemplateException("The template is saved as Strict Open XML. "
                        + "Save it in Word as \"Word Document (.docx)\" instead.");
            }
            if (TemplateRelationships.kindOf(relationship).equals("officeDocument")) {
                return relationship.target();
            }
        }
        throw noWordDocument();
    }

    /** The root element of the part that holds the template's text. */
    Element body() throws IOException {
        Element root = TemplateXml.read(file.part(main).orElseThrow(TemplateParts::noWordDocument));
        if (!root.getLocalName().equals("document")) {
            throw noWordDocument();
        }
        return TemplateXml.children(root, "body").stream().findFirst().orElseThrow(TemplateParts::noWordDocument);
    }

    /** The root element of the part of this kind to which the text refers; empty if there is none. */
    List<Element> rootOf(String kind) throws IOException {
        List<Element> roots = new ArrayList<>();
        for (Relationship relationship : relationships.of(main)) {
            Optional<byte[]> part = file.part(relationship.target());
            if (TemplateRelationships.kindOf(relationship).equals(kind) && part.isPresent()) {
                roots.add(TemplateXml.read(part.get()));
            }
        }
        return roots;
    }

    /** What the new text refers to of the template, of the heads and feet only those of its section. */
    List<Relationship> takenOver(Set<String> idsOfHeads) throws IOException {
        return relationships.of(main).stream().filter(relationship -> {
            String kind = TemplateRelationships.kindOf(relationship);
            boolean head = HEADS.contains(kind) && idsOfHeads.contains(relationship.id());
            return !relationship.external() && file.part(relationship.target()).isPresent()
                    && (TAKEN.contains(kind) || head);
        }).toList();
    }

    /** The parts that these refer to, with all to which those parts refer in their turn. */
    List<Part> closure(List<Relationship> roots) throws IOException {
        List<Part> parts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Relationship root : roots) {
            collect(root.target(), seen, parts);
        }
        return parts;
    }

    private void collect(String path, Set<String> seen, List<Part> parts) throws IOException {
        if (file.part(path).isEmpty() || types.of(path).isEmpty() || !seen.add(path)) {
            return;
        }
        parts.add(new Part(path, types.of(path), file.part(path).orElseThrow()));
        String further = TemplateRelationships.pathOfRelationships(path);
        if (file.part(further).isPresent()) {
            parts.add(new Part(further, "", file.part(further).orElseThrow()));
        }
        for (Relationship relationship : relationships.of(path)) {
            if (!relationship.external()) {
                collect(relationship.target(), seen, parts);
            }
        }
    }
}
