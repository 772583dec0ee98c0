package org.plenary.dsl.rules.spelling;

import java.lang.Character.UnicodeScript;
import java.util.BitSet;
import java.util.regex.Pattern;
import org.plenary.dsl.language.Language;

/**
 * Parts a text into words that a dictionary may know. Symbols, numbers, addresses, abbreviations, words in another
 * script and words with capitals inside (UNESCO, UN-Habitat) are none, nor are words that are cut by a bracket.
 */
final class WordScan {

    // A/RES/57/32, 3/4, www.un.org, someone@un.org, e.g., p.m.
    private static final Pattern NO_WORDS = Pattern.compile(
            "(?s).*(?:/.*[0-9]|[0-9].*/|://|@|\\p{L}\\.\\p{L}).*");

    // vol. 12, párr. c), sect. IV, Ibid., p. ej.
    private static final Pattern ABBREVIATED = Pattern.compile(
            "\\.(?:[,;:)]|[ \\u00A0](?:[0-9(]|\\p{Ll}|[IVX]+\\b|\\p{Lu}\\b))");
    private static final int LONGEST_ABBREVIATION = 6;
    private static final String BRACKETS = "[]()";
    private static final Pattern SMALL_NUMERAL = Pattern.compile("[ivxl]+");

    private final UnicodeScript script;

    /** Is shown a word by the indices where it begins and ends. */
    interface Found {

        void word(int start, int end);
    }

    WordScan(Language language) {
        this.script = switch (language) {
            case RUSSIAN -> UnicodeScript.CYRILLIC;
            case ARABIC -> UnicodeScript.ARABIC;
            case CHINESE -> UnicodeScript.HAN;
            case ENGLISH, FRENCH, SPANISH -> UnicodeScript.LATIN;
        };
    }

    /** Shows each word of a text that does not begin at a silent place. */
    void each(String text, BitSet silent, Found found) {
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !isSpace(text.charAt(end))) {
                end++;
            }
            if (end > at && !(isMarked(text, at, end) && NO_WORDS.matcher(text).region(at, end).matches())) {
                words(text, at, end, silent, found);
            }
            at = end + 1;
        }
    }

    /** Patterns are slow, and few words have such marks. */
    private static boolean isMarked(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if ("/:@.".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void words(String text, int from, int to, BitSet silent, Found found) {
        int at = from;
        while (at < to) {
            int start = at;
            while (at < to && isOfWord(text, at, start, to)) {
                at++;
            }
            if (at > start && !silent.get(start) && isWord(text, start, at)) {
                found.word(start, at);
            }
            at = Math.max(at, start + 1);
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Apostrophes and hyphens belong to a word between two letters, and an apostrophe at its end. */
    private static boolean isOfWord(String text, int at, int start, int to) {
        char c = text.charAt(at);
        if (isLetter(c) || Character.isDigit(c)) {
            return true;
        }
        return at > start && at + 1 < to && "'’ʼ-‐‑".indexOf(c) >= 0 && isLetter(text.charAt(at + 1));
    }

    private static boolean isLetter(char c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    private boolean isWord(String text, int start, int end) {
        if (isCut(text, start, end) || isAbbreviation(text, start, end)) {
            return false;
        }
        int letters = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean inside = i > start && Character.isLetter(text.charAt(i - 1));
            if (Character.isDigit(c) || Character.isLetter(c) && !isOwn(c)
                    || inside && Character.isUpperCase(c)) {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters > 1 && !(text.charAt(start) <= 'x' && SMALL_NUMERAL.matcher(text).region(start, end).matches());
    }

    private static boolean isAbbreviation(String text, int start, int end) {
        return end - start <= LONGEST_ABBREVIATION && end < text.length() && text.charAt(end) == '.'
                && ABBREVIATED.matcher(text).region(end, text.length()).lookingAt();
    }

    /** Whether a letter is one of the script, which is told at once for those that nearly all words have. */
    private boolean isOwn(char letter) {
        if (letter <= 'z') {
            return script == UnicodeScript.LATIN;
        }
        return letter >= '\u0410' && letter <= '\u044F' ? script == UnicodeScript.CYRILLIC
                : UnicodeScript.of(letter) == script;
    }

    /** “State[s]”, “(re)affirm”: a bracket stands where the word goes on. */
    private static boolean isCut(String text, int start, int end) {
        boolean before = start > 1 && BRACKETS.indexOf(text.charAt(start - 1)) >= 0
                && Character.isLetter(text.charAt(start - 2));
        boolean after = end + 1 < text.length() && BRACKETS.indexOf(text.charAt(end)) >= 0
                && Character.isLetter(text.charAt(end + 1));
        return before || after;
    }
}
