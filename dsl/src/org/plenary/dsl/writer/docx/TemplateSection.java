package org.plenary.dsl.writer.docx;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** The page of a template: the properties of its last section. */
final class TemplateSection {

    private static final Set<String> HEADS = Set.of("headerReference", "footerReference");
    /** What is taken beside heads and feet, in the order that Word asks for. */
    private static final List<String> TAKEN = List.of("pgSz", "pgMar", "pgBorders", "lnNumType", "pgNumType", "cols",
            "vAlign", "titlePg", "textDirection", "docGrid");
    private static final int LETTER = 12240;
    private static final int MARGIN = 1440;
    /** Narrower pages would leave no column between the indents. */
    private static final int NARROWEST = 4000;

    private final List<Element> properties;

    TemplateSection(Element body) {
        List<Element> sections = TemplateXml.children(body, "sectPr");
        properties = sections.isEmpty() ? List.of() : TemplateXml.children(sections.get(sections.size() - 1));
    }

    /** The ids by which the section refers to its heads and feet. */
    Set<String> idsOfHeads() {
        return heads().stream().map(head -> head.getAttributeNS(Namespaces.RELATIONSHIPS, "id"))
                .collect(Collectors.toSet());
    }

    /** The elements that refer to heads and feet. */
    List<Element> heads() {
        return properties.stream().filter(property -> HEADS.contains(property.getLocalName())).toList();
    }

    /** What the new section has of the template's, without heads and feet. */
    List<Element> others() {
        return TAKEN.stream().flatMap(name -> named(name).stream()).toList();
    }

    /** Whether the first page has a head of its own. */
    boolean hasFirstPage() {
        return !named("titlePg").isEmpty();
    }

    PageSetup page() {
        int width = number("pgSz", "w", LETTER);
        int left = number("pgMar", "left", MARGIN);
        int right = number("pgMar", "right", MARGIN);
        return width - left - right < NARROWEST ? new PageSetup(NARROWEST, 0, 0) : new PageSetup(width, left, right);
    }

    private List<Element> named(String name) {
        return properties.stream().filter(property -> property.getLocalName().equals(name)).limit(1).toList();
    }

    private int number(String element, String attribute, int otherwise) {
        return named(element).stream().map(found -> TemplateXml.attribute(found, attribute))
                .filter(value -> value.matches("[0-9]{1,6}")).map(Integer::valueOf).findFirst().orElse(otherwise);
    }
}
