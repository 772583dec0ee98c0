package org.plenary.dsl.rules.punctuation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.plenary.dsl.language.Language;

/**
 * Finds brackets and quotation marks without a partner. Marks of different kinds are counted apart: that one stands
 * within the other is no matter of this rule.
 */
final class Pairs {

    private static final List<String> KINDS = List.of("()", "（）", "«»", "《》", "〈〉", "「」");
    private static final int LONGEST_LETTER = 5;

    private final Language language;
    private final String quotes;

    Pairs(Language language) {
        this.language = language;
        // Printed from right to left, ” is the opening mark.
        this.quotes = language == Language.ARABIC ? "”“" : "“”";
    }

    /** The mark with which a quotation opens in this language’s texts. */
    boolean opensQuotation(String words) {
        return !words.isEmpty() && (words.charAt(0) == quotes.charAt(0) || words.charAt(0) == '«');
    }

    /** Whether a mark is one of quotation. */
    boolean isQuotation(char mark) {
        return quotes.indexOf(mark) >= 0 || mark == '«' || mark == '»';
    }

    /** Whether a mark opens what another closes. */
    boolean opens(char mark) {
        return mark == quotes.charAt(0) || KINDS.stream().anyMatch(kind -> kind.charAt(0) == mark);
    }

    /** The indexes of marks without a partner. */
    List<Integer> unpaired(String words) {
        List<Integer> found = new ArrayList<>();
        if (language == Language.ARABIC) {
            odd(words, found);
        } else {
            collect(words, quotes, found);
        }
        KINDS.forEach(kind -> collect(words, kind, found));
        Collections.sort(found);
        return found;
    }

    // ”…“ and “…” are both seen in Arabic, so that only an odd number tells that one is missing.
    private void odd(String words, List<Integer> found) {
        long count = words.chars().filter(c -> quotes.indexOf(c) >= 0).count();
        if (count % 2 == 1) {
            found.add(Math.max(words.lastIndexOf(quotes.charAt(0)), words.lastIndexOf(quotes.charAt(1))));
        }
    }

    private void collect(String words, String kind, List<Integer> found) {
        if (words.indexOf(kind.charAt(0)) < 0 && words.indexOf(kind.charAt(1)) < 0) {
            return;
        }
        Deque<Integer> open = new ArrayDeque<>();
        int letters = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == kind.charAt(0)) {
                open.push(i);
            } else if (c == kind.charAt(1) && !open.isEmpty()) {
                open.pop();
                letters += isLetterOfList(words, i) ? 1 : 0;
            } else if (c == kind.charAt(1) && letters > 0) {
                // (par. 3 g)): the first bracket belonged to the letter.
                letters--;
            } else if (c == kind.charAt(1) && !isInnerMark(c) && !isLetterOfList(words, i)) {
                found.add(i);
            }
        }
        open.stream().filter(at -> !isInnerMark(words.charAt(at))).forEach(found::add);
    }

    // Within « » Russian quotes by „ “, whose second mark is the first of another language.
    private boolean isInnerMark(char c) {
        return language == Language.RUSSIAN && (c == '“' || c == '”');
    }

    // Letters are cited as they are printed: “paragraphe 113 b)”, “п. 4 а)”.
    private static boolean isLetterOfList(String words, int bracket) {
        int start = bracket;
        while (start > 0 && Character.isLetterOrDigit(words.charAt(start - 1))) {
            start--;
        }
        int length = bracket - start;
        return words.charAt(bracket) == ')' && length > 0 && length <= LONGEST_LETTER
                && words.substring(start, bracket).chars().allMatch(c -> c < 128 || length == 1);
    }
}
