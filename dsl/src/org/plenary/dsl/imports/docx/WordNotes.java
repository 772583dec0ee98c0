package org.plenary.dsl.imports.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.dsl.imports.xml.Xml;
import org.w3c.dom.Element;

/** The footnotes and endnotes of a Word file, before they are read, and how they are called. */
final class WordNotes {

    /** No width, no ink: marks in the text a note whose visible mark stands in the head of the page. */
    private static final String UNSEEN = "[\\s\u200B\u00A0]*";
    /** What a note can be marked with in its own text. */
    private static final String MARK = "\\*{1,5}|[0-9]{1,3}";

    /** By their keys, which name the kind and the id of a note. */
    private final Map<String, Element> notes = new LinkedHashMap<>();
    private final Map<String, String> keyByBookmark = new HashMap<>();
    private final Map<String, String> ownMark = new HashMap<>();

    WordNotes(Optional<Element> footnotes, Optional<Element> endnotes, Element body) {
        footnotes.ifPresent(part -> add(part, "footnote"));
        endnotes.ifPresent(part -> add(part, "endnote"));
        findCalls(body, new ArrayList<>());
    }

    private void add(Element part, String kind) {
        for (Element note : Xml.children(part)) {
            boolean text = Xml.is(note, kind) && WordXml.attribute(note, "type").orElse("normal").equals("normal");
            if (text) {
                WordXml.attribute(note, "id").ifPresent(id -> notes.putIfAbsent(kind + id, note));
            }
        }
    }

    /** By their keys. */
    Map<String, Element> all() {
        return notes;
    }

    /** The key of the note that an element of the text calls. */
    static String key(Element reference) {
        return Xml.name(reference).replace("Reference", "") + WordXml.attribute(reference, "id").orElse("");
    }

    /** The key of the note whose call stands in a bookmark. */
    Optional<String> atBookmark(String bookmark) {
        return Optional.ofNullable(keyByBookmark.get(bookmark));
    }

    /** The mark that stands in the text of a note instead of a number of Word; empty where Word counts it. */
    String markOf(String key) {
        return ownMark.getOrDefault(key, "");
    }

    /** The note with this mark of its own. */
    Optional<String> ofMark(String mark) {
        return ownMark.entrySet().stream().filter(entry -> entry.getValue().equals(mark)).map(Map.Entry::getKey)
                .sorted().findFirst();
    }

    /** Notes whose call nobody sees are called where their mark stands. */
    boolean isUnseen(Element reference) {
        return ownMarkAt(reference).filter(mark -> mark.matches(UNSEEN)).isPresent();
    }

    private void findCalls(Element parent, List<String> bookmarks) {
        for (Element child : Xml.children(parent)) {
            switch (Xml.name(child)) {
                case "bookmarkStart" -> WordXml.attribute(child, "name").ifPresent(bookmarks::add);
                case "bookmarkEnd" -> {
                    if (!bookmarks.isEmpty()) {
                        bookmarks.remove(bookmarks.size() - 1);
                    }
                }
                case "footnoteReference", "endnoteReference" -> called(child, bookmarks);
                case "p" -> findCalls(child, new ArrayList<>());
                default -> findCalls(child, bookmarks);
            }
        }
    }

    private void called(Element reference, List<String> bookmarks) {
        String key = key(reference);
        bookmarks.forEach(bookmark -> keyByBookmark.putIfAbsent(bookmark, key));
        ownMarkAt(reference).ifPresent(mark -> ownMark.putIfAbsent(key,
                mark.matches(UNSEEN) ? markInText(key) : mark.strip()));
    }

    /** The mark that stands behind a reference, in its run. */
    private static Optional<String> ownMarkAt(Element reference) {
        boolean follows = WordXml.attribute(reference, "customMarkFollows").filter(on -> !on.matches("0|false"))
                .isPresent();
        return follows
                ? Xml.child(reference.getParentNode(), "t").map(Element::getTextContent).or(() -> Optional.of("*"))
                : Optional.empty();
    }

    /** The mark with which the text of a note begins. */
    private String markInText(String key) {
        Element note = notes.get(key);
        String first = note == null ? "" : Xml.below(note, "t").map(Element::getTextContent).findFirst().orElse("");
        return first.strip().matches(MARK) ? first.strip() : "*";
    }
}
