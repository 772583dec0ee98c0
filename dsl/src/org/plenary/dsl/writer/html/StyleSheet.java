package org.plenary.dsl.writer.html;

import static org.plenary.dsl.writer.html.Sheet.ARABIC;
import static org.plenary.dsl.writer.html.Sheet.CHINESE;
import static org.plenary.dsl.writer.html.Sheet.COMPARISON;
import static org.plenary.dsl.writer.html.Sheet.FACES;
import static org.plenary.dsl.writer.html.Sheet.LATIN_LETTERS;
import static org.plenary.dsl.writer.html.Sheet.PAGE;
import static org.plenary.dsl.writer.html.Sheet.PRINT;
import static org.plenary.dsl.writer.html.Sheet.TEXT;

import java.util.List;
import java.util.stream.Collectors;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.language.Language;

/**
 * The styles of a page: the sheets of its language, and the running heads, which CSS takes only as words of its own.
 */
final class StyleSheet {

    private final String rules;

    private StyleSheet(String rules) {
        this.rules = rules;
    }

    static StyleSheet of(Document document) {
        return new StyleSheet(rulesOf(document.language()) + new RunningHeads(document).rules());
    }

    /** For the comparison of two texts, which has no running heads. */
    static StyleSheet ofComparison(Language language) {
        return new StyleSheet(rulesOf(language) + COMPARISON.rules());
    }

    private static String rulesOf(Language language) {
        return sheets(language).stream().map(Sheet::rules).collect(Collectors.joining());
    }

    private static List<Sheet> sheets(Language language) {
        return switch (language) {
            case ARABIC -> List.of(PAGE, TEXT, FACES, PRINT, LATIN_LETTERS, ARABIC);
            case CHINESE -> List.of(PAGE, TEXT, FACES, PRINT, LATIN_LETTERS, CHINESE);
            case ENGLISH, FRENCH, RUSSIAN, SPANISH -> List.of(PAGE, TEXT, FACES, PRINT);
        };
    }

    String rules() {
        return rules;
    }
}
