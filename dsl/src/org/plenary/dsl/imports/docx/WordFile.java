package org.plenary.dsl.imports.docx;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plenary.dsl.imports.ImportException;
import org.plenary.dsl.imports.xml.Xml;
import org.w3c.dom.Element;

/** What every part of a Word file is read with: its styles, lists, notes, comments, and which changes count. */
final class WordFile {

    private final WordPackage file;
    private final Element body;
    private final Changes changes;
    private final StyleSheet styles;
    private final ListNumbers numbers;
    private final WordLists lists;
    private final WordNotes notes;
    private final boolean arabic;
    private final Map<String, String> comments = new HashMap<>();

    WordFile(WordPackage file, Changes changes) throws ImportException {
        this.file = file;
        this.body = file.body();
        this.changes = changes;
        this.styles = new StyleSheet(file.part("styles"));
        this.lists = new WordLists(file.part("numbering"));
        this.numbers = new ListNumbers(lists);
        this.notes = new WordNotes(file.part("footnotes"), file.part("endnotes"), body);
        this.arabic = isMostlyArabic(body);
        file.part("comments").ifPresent(this::addComments);
    }

    private void addComments(Element part) {
        for (Element comment : Xml.children(part)) {
            String words = Xml.words(comment);
            WordXml.attribute(comment, "id").filter(id -> !words.isEmpty()).ifPresent(id -> comments.put(id,
                    "A comment in the Word file" + WordXml.attribute(comment, "author")
                            .filter(author -> !author.isBlank()).map(author -> " by " + author).orElse("")
                            + " says here: “" + words + "”"));
        }
    }

    private static boolean isMostlyArabic(Element body) {
        String words = body.getTextContent();
        long letters = words.codePoints().filter(Character::isLetter).count();
        return 2 * words.codePoints().filter(c -> UnicodeScript.of(c) == UnicodeScript.ARABIC).count() > letters;
    }

    /** Whether the text is in Arabic. */
    boolean isArabic() {
        return arabic;
    }

    WordPackage file() {
        return file;
    }

    Element body() {
        return body;
    }

    Changes changes() {
        return changes;
    }

    StyleSheet styles() {
        return styles;
    }

    WordLists lists() {
        return lists;
    }

    ListNumbers numbers() {
        return numbers;
    }

    WordNotes notes() {
        return notes;
    }

    Optional<String> comment(String id) {
        return Optional.ofNullable(comments.get(id));
    }
}
