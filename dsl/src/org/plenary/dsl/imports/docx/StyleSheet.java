package org.plenary.dsl.imports.docx;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.dsl.imports.xml.Xml;
import org.w3c.dom.Element;

/** The styles of a Word file, each with those that it is based on. */
final class StyleSheet {

    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, StyleMeaning> meanings = new HashMap<>();
    private Optional<String> base = Optional.empty();

    StyleSheet(Optional<Element> styles) {
        styles.ifPresent(root -> Xml.children(root).stream().filter(child -> Xml.is(child, "style"))
                .forEach(this::add));
    }

    private void add(Element style) {
        Optional<String> id = WordXml.attribute(style, "styleId");
        id.ifPresent(name -> byId.putIfAbsent(name, style));
        boolean standard = WordXml.attribute(style, "default").filter(value -> value.matches("1|true|on")).isPresent();
        if (standard && WordXml.attribute(style, "type").filter("paragraph"::equals).isPresent()) {
            base = id;
        }
    }

    /** Whether Plenary wrote the file, or styles of its names were taken over: its headings then have their levels. */
    boolean isOurs() {
        return byId.keySet().stream().map(this::name).anyMatch(name -> name.equalsIgnoreCase("Operative Paragraph"));
    }

    /** What a style tells about its paragraphs: by its name, or by that of a style that it is based on. */
    StyleMeaning meaning(Optional<String> style) {
        return style.or(() -> base).map(id -> meanings.computeIfAbsent(id, this::find)).orElse(StyleMeaning.NONE);
    }

    private StyleMeaning find(String style) {
        for (String id : chain(style)) {
            Optional<StyleMeaning> known = StyleMeaning.ofName(name(id));
            if (known.isPresent()) {
                return known.get();
            }
        }
        return WordXml.number(paragraphProperty(style, "outlineLvl").flatMap(level -> WordXml.attribute(level, "val")))
                .stream().filter(level -> level < 9).mapToObj(level -> StyleMeaning.heading(level + 1)).findFirst()
                .orElse(StyleMeaning.NONE);
    }

    /** A property of the paragraphs of a style, as {@code numPr}: its own or that of a style it is based on. */
    Optional<Element> paragraphProperty(String style, String name) {
        return property(style, "pPr", name);
    }

    /** A property of the words of a style, as {@code i}. */
    Optional<Element> wordProperty(String style, String name) {
        return property(style, "rPr", name);
    }

    private Optional<Element> property(String style, String kind, String name) {
        return chain(style).stream().map(byId::get).flatMap(element -> Xml.child(element, kind).stream())
                .flatMap(properties -> Xml.child(properties, name).stream()).findFirst();
    }

    /** The name by which Word knows a style, whatever its id is. */
    String name(String style) {
        return Optional.ofNullable(byId.get(style)).flatMap(element -> WordXml.value(element, "name")).orElse(style);
    }

    /** A style and those that it is based on, the nearest first; a circle ends where it closes. */
    private Set<String> chain(String style) {
        Set<String> chain = new LinkedHashSet<>();
        Optional<String> next = Optional.of(style);
        while (next.isPresent() && byId.containsKey(next.get()) && chain.add(next.get())) {
            next = WordXml.value(byId.get(next.get()), "basedOn");
        }
        return chain;
    }
}
