package org.plenary.dsl.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.plenary.dsl.language.Language;

/**
 * The words with which a text begins, as they are compared with the lexicon: one kind of space, of apostrophe and of
 * hyphen, no vowel signs of Arabic (تسلّم is تسلم, أيضاً is أيضا), no capital at the start, one form for all that agree
 * with the organ. A comma is a word of its own, any other mark ends the words. In Chinese each character is a word.
 */
final class Words {

    private final boolean spaced;
    private final NeutralForm neutralForm;

    Words(Language language) {
        this.spaced = language != Language.CHINESE;
        this.neutralForm = new NeutralForm(language);
    }

    /** The words of a whole phrase. */
    List<String> of(String phrase) {
        return of(phrase, 0, phrase.length(), new ArrayList<>());
    }

    /**
     * The first words of a text from an index on.
     *
     * @param limit
     *            how many at most
     * @param ends
     *            is given the index after each word
     */
    List<String> of(CharSequence text, int start, int limit, List<Integer> ends) {
        List<String> words = new ArrayList<>();
        int at = start;
        while (at < text.length() && words.size() < limit) {
            char c = text.charAt(at);
            int end = wordEnd(text, at);
            if (end > at) {
                words.add(word(text, at, end, words.isEmpty()));
                ends.add(end);
            } else if (!isSpace(c)) {
                return words;
            }
            at = Math.max(end, at + 1);
        }
        return words;
    }

    private int wordEnd(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
            if (!spaced) {
                return end;
            }
        }
        return end == start && end < text.length() && text.charAt(end) == ',' ? end + 1 : end;
    }

    private String word(CharSequence text, int start, int end, boolean first) {
        StringBuilder word = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!isSilent(c)) {
                word.append(first && word.isEmpty() ? Character.toLowerCase(fold(c)) : fold(c));
            }
        }
        return neutralForm.of(word.toString());
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || isSilent(c) || fold(c) == '\u2019' || fold(c) == '-';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u2007' || c == '\u202F';
    }

    private static char fold(char c) {
        return switch (c) {
            case '\'', '\u02BC', '\u2018' -> '\u2019';
            case '\u2010', '\u2011' -> '-';
            case '\u0622', '\u0623', '\u0625' -> '\u0627';
            default -> c;
        };
    }

    // Vowel signs and the lengthening stroke of Arabic, and marks that only steer the line.
    private static boolean isSilent(char c) {
        return c >= '\u064B' && c <= '\u0652' || c == '\u0670' || c == '\u0640' || c == '\u00AD'
                || Character.getType(c) == Character.FORMAT;
    }
}
