package org.plenary.dsl.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers of resolutions as they are written in six languages: 217 A (III), 217 ألف (د-3), 52/38 О. */
final class AdoptedNumberReader {

    /** A letter of a part, Latin or Cyrillic of the same look or the name of an Arabic one. */
    static final String LETTER = "(?:[A-ZАВЕКМНОРСТХ]|" + ArabicLetters.PATTERN + ")";

    private static final String CYRILLIC = "АВЕКМНОРСТХ";
    private static final String LATIN = "ABEKMHOPCTX";
    private static final String SPACE = "[\\s\\u00A0]?";
    private static final Pattern BRACKETED = Pattern.compile("(\\d+)(?:" + SPACE + "(\\p{L}+))?" + SPACE
            + "\\((.+)\\)");
    // B; A and B; A–E
    private static final Pattern LETTERS = Pattern.compile(SPACE + "(" + LETTER + ")(?:" + SPACE
            + "(?:[-\\u2011\\u2013]|and|to|et|à|y|a|и|و|إلى|至|和)" + SPACE + "(" + LETTER
            + "))?(?![A-Za-z\\u00C0-\\u024F\\u0400-\\u04FF\\u0600-\\u06FF\\p{N}’'])");
    private static final int LETTERS_LENGTH = 20;

    private AdoptedNumberReader() {
    }

    /** Reads a number and the letters that follow it in the text. */
    static AdoptedNumber read(CharSequence text, int start, int end) {
        String written = latin(text.subSequence(start, end).toString());
        Matcher bracketed = BRACKETED.matcher(written);
        if (bracketed.matches()) {
            String letter = bracketed.group(2) == null ? "" : ArabicLetters.latin(bracketed.group(2));
            return new AdoptedNumber(session(bracketed.group(3)), bracketed.group(1), letter, true);
        }
        int slash = written.indexOf('/');
        return new AdoptedNumber(written.substring(0, slash), written.substring(slash + 1), letters(text, end), false);
    }

    private static String letters(CharSequence text, int from) {
        Matcher letters = LETTERS.matcher(text.subSequence(from, Math.min(text.length(), from + LETTERS_LENGTH)));
        if (!letters.lookingAt()) {
            return "";
        }
        String first = ArabicLetters.latin(latin(letters.group(1)));
        return letters.group(2) == null ? first : first + "-" + ArabicLetters.latin(latin(letters.group(2)));
    }

    // د-15 is session XV, دإ-4 is S-IV, دإط-5 is ES-V.
    private static String session(String bracket) {
        int hyphen = bracket.lastIndexOf('-');
        String last = bracket.substring(hyphen + 1);
        if (hyphen < 0 || !Character.isDigit(last.charAt(0))) {
            return bracket;
        }
        String roman = RomanNumeral.of(Integer.parseInt(last));
        return bracket.startsWith("د") ? roman : bracket.substring(0, hyphen + 1) + roman;
    }

    private static String latin(String written) {
        StringBuilder latin = new StringBuilder();
        for (char c : written.toCharArray()) {
            latin.append(latin(c));
        }
        return latin.toString().replaceFirst("د[إا]ط-", "ES-").replaceFirst("د[إا]-", "S-");
    }

    private static char latin(char c) {
        int letter = CYRILLIC.indexOf(c);
        if (letter >= 0) {
            return LATIN.charAt(letter);
        }
        return switch (c) {
            case '\u2010', '\u2011' -> '-';
            case '（' -> '(';
            case '）' -> ')';
            default -> c >= '\u0660' && c <= '\u0669' ? (char) ('0' + c - '\u0660') : c;
        };
    }
}
