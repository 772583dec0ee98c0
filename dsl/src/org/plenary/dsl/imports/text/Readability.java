package org.plenary.dsl.imports.text;

import java.lang.Character.UnicodeScript;

/** Tells words from the debris that a wrong encoding makes of them. */
final class Readability {

    private static final int SAMPLE = 1 << 14;
    private static final int ENOUGH = 3;
    /** What French and Spanish, in whose encoding Russian is debris, have beyond ASCII. */
    private static final String LATIN = "àâäæçéèêëîïôöœùûüÿñáíóúÀÂÆÇÉÈÊËÎÏÔŒÙÛÜÑÁÍÓÚ";
    private static final String SIGNS = "«»“”‘’–—…°º¿¡·\u00a0§ª";

    private final String text;

    Readability(String text) {
        this.text = text.substring(0, Math.min(text.length(), SAMPLE));
    }

    /** Whether what is not ASCII are the letters of French and Spanish, or mostly Cyrillic or Arabic words. */
    boolean isWords() {
        int foreign = 0;
        int latin = 0;
        int signs = 0;
        int cyrillic = 0;
        int arabic = 0;
        int lonely = 0;
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128) {
                continue;
            }
            foreign++;
            latin += LATIN.indexOf(c) >= 0 ? 1 : 0;
            signs += SIGNS.indexOf(c) >= 0 ? 1 : 0;
            cyrillic += UnicodeScript.of(c) == UnicodeScript.CYRILLIC ? 1 : 0;
            arabic += UnicodeScript.of(c) == UnicodeScript.ARABIC ? 1 : 0;
            capitals += Character.isUpperCase(c) && i > 0 && Character.isLowerCase(text.charAt(i - 1)) ? 1 : 0;
            lonely += Character.isLetter(c) && isBesideLatin(i) ? 1 : 0;
        }
        boolean western = latin + signs == foreign && lonely * 2 >= latin;
        int script = Math.max(cyrillic, arabic);
        boolean other = script > ENOUGH && script + signs >= foreign * 0.97 && lonely * 20 < foreign
                && capitals * 30 < foreign;
        return foreign >= ENOUGH && (western || other);
    }

    private boolean isBesideLatin(int at) {
        return at > 0 && isAsciiLetter(text.charAt(at - 1))
                || at + 1 < text.length() && isAsciiLetter(text.charAt(at + 1));
    }

    private static boolean isAsciiLetter(char c) {
        return c < 128 && Character.isLetter(c);
    }
}
