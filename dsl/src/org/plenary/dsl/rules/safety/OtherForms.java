package org.plenary.dsl.rules.safety;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.plenary.dsl.wording.Sentence;

/**
 * Characters that stand for a usual one: ideographs and radicals kept for old character sets, ligatures such as
 * {@code ﬁ} and the shapes of Arabic letters that old programs stored, and letters put together from a base and an
 * accent. They print alike, and no search finds them.
 */
final class OtherForms {

    private static final char TATWEEL = '\u0640';

    private final String text;
    private final Alarms alarms;

    OtherForms(String text, Alarms alarms) {
        this.text = text;
        this.alarms = alarms;
    }

    /** Whether a character may stand for a usual one. */
    static boolean concern(char unit) {
        return unit >= '\u2E80' && unit <= '\u2FDF' || unit >= '\uF900' && unit <= '\uFEFC'
                || unit >= '\uD87E' && unit <= '\uD87F';
    }

    /** Looks at the characters at a place, and gives the end of those that stand for usual ones; the place for none. */
    int compatibility(int start) {
        int end = start;
        StringBuilder usual = new StringBuilder();
        while (end < text.length() && !usual(text.codePointAt(end)).isEmpty()) {
            usual.append(usual(text.codePointAt(end)));
            end += Character.charCount(text.codePointAt(end));
        }
        if (end > start && isOpen(text.charAt(end - 1)) && !joins(end)) {
            usual.append(TATWEEL);
        }
        if (end > start) {
            alarms.replace(SafetyRule.COMPATIBILITY, start, end, Sentence.of("compatibility-character",
                    alarms.words(start, end), Alarms.name(text.codePointAt(start)), usual.toString()),
                    usual.toString());
        }
        return end;
    }

    /** Looks at the accent at a place, which belongs to the letter before it, and gives the end of the accents. */
    int accents(int start) {
        int end = start;
        while (end < text.length() && isAccent(text.charAt(end))) {
            end++;
        }
        int base = start - 1;
        if (base >= 0 && Character.isLetter(text.charAt(base))) {
            String composed = Normalizer.normalize(text.substring(base, end), Form.NFC);
            if (composed.length() < end - base) {
                alarms.replace(SafetyRule.DECOMPOSED, base, end,
                        Sentence.of("decomposed-letter", alarms.words(base, end)), composed);
            }
        }
        return end;
    }

    /**
     * The initial shape of a letter that nothing follows, as of the letter {@code (ﻫ)} of a sub-paragraph, keeps its
     * look with a stroke behind it.
     */
    private static boolean isOpen(char shape) {
        return shape >= '\uFE70' && shape <= '\uFEFC' && Character.getName(shape).endsWith("INITIAL FORM");
    }

    private boolean joins(int at) {
        return at < text.length() && Character.UnicodeScript.of(text.charAt(at)) == Character.UnicodeScript.ARABIC;
    }

    static boolean isAccent(char unit) {
        return unit >= '\u0300' && unit <= '\u036F' || unit >= '\u0653' && unit <= '\u0655';
    }

    /** What a character stands for; empty for one that is itself usual. Of Arabic shapes only letters are mended. */
    private static String usual(int character) {
        boolean kept = character >= 0x2E80 && character <= 0x2FDF || character >= 0xF900 && character <= 0xFAFF
                || character >= 0xFB00 && character <= 0xFB06 || character >= 0xFE70 && character <= 0xFEFC
                || character >= 0xFB50 && character <= 0xFBFF || character >= 0x2F800 && character <= 0x2FA1F;
        if (!kept) {
            return "";
        }
        String written = Character.toString(character);
        String usual = Normalizer.normalize(written, Form.NFKC);
        return usual.equals(written) || usual.isBlank() || usual.startsWith(" ") ? "" : usual;
    }
}
