package org.plenary.dsl.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How often each word stands in a passage. Spaces, marks and cases do not count; Chinese, which is written without
 * spaces, is counted in pairs of characters.
 *
 * @param words
 *            each word in lower case, with how often it stands there
 * @param text
 *            all of them in order: passages of the same text are alike whatever else they are
 */
record WordBag(Map<String, Integer> words, String text) {

    /** The words of some tokens. */
    static WordBag of(List<Token> tokens) {
        Map<String, Integer> words = new HashMap<>();
        String previous = "";
        for (Token token : tokens) {
            boolean word = token.weight() > 0;
            boolean han = word && Character.isIdeographic(token.text().codePointAt(0));
            if (han) {
                words.merge(previous + token.text(), 1, Integer::sum);
            } else if (word) {
                words.merge(token.meaning().toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
            previous = han ? token.text() : "";
        }
        return new WordBag(words, tokens.stream().map(Token::meaning).collect(Collectors.joining()));
    }

    /** How many words there are. */
    int size() {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }
}
