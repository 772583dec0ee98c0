package org.plenary.dsl.imports.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plenary.dsl.imports.xml.Xml;
import org.w3c.dom.Element;

/** The lists of a Word file: its part {@code numbering.xml}. */
final class WordLists {

    private final Map<String, Element> models = new HashMap<>();
    private final Map<String, Element> modelByStyle = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Optional<WordList>> read = new HashMap<>();

    WordLists(Optional<Element> numbering) {
        numbering.ifPresent(root -> Xml.children(root).forEach(this::add));
    }

    private void add(Element element) {
        if (Xml.is(element, "abstractNum")) {
            WordXml.attribute(element, "abstractNumId").ifPresent(id -> models.put(id, element));
            WordXml.value(element, "styleLink").ifPresent(style -> modelByStyle.put(style, element));
        } else if (Xml.is(element, "num")) {
            WordXml.attribute(element, "numId").ifPresent(id -> lists.put(id, element));
        }
    }

    /** The list of a name; none where the file lacks it, or where the name takes a paragraph out of every list. */
    Optional<WordList> list(String id) {
        return read.computeIfAbsent(id, this::read);
    }

    private Optional<WordList> read(String id) {
        Element list = lists.get(id);
        Optional<String> modelId = Optional.ofNullable(list).flatMap(found -> WordXml.value(found, "abstractNumId"));
        Optional<Element> model = modelId.map(models::get);
        if (model.isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, ListLevel> levels = new HashMap<>();
        Map<Integer, Integer> restarts = new HashMap<>();
        Map<String, Integer> styles = new HashMap<>();
        Element source = WordXml.value(model.get(), "numStyleLink").map(modelByStyle::get).orElse(model.get());
        Xml.children(source).stream().filter(child -> Xml.is(child, "lvl"))
                .forEach(level -> put(level, levels, styles));
        for (Element override : Xml.children(list)) {
            if (Xml.is(override, "lvlOverride")) {
                Xml.child(override, "lvl").ifPresent(level -> put(level, levels, styles));
                WordXml.number(WordXml.attribute(override, "ilvl")).ifPresent(level -> WordXml
                        .number(override, "startOverride").ifPresent(start -> restarts.put(level, start)));
            }
        }
        return Optional.of(new WordList(modelId.get(), levels, restarts, styles));
    }

    private static void put(Element level, Map<Integer, ListLevel> levels, Map<String, Integer> styles) {
        WordXml.number(WordXml.attribute(level, "ilvl")).ifPresent(number -> {
            levels.put(number, ListLevel.of(level));
            WordXml.value(level, "pStyle").ifPresent(style -> styles.put(style, number));
        });
    }
}
