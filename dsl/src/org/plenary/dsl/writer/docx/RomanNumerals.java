package org.plenary.dsl.writer.docx;

/** Reads roman numerals as they are written today: iv, not iiii. */
final class RomanNumerals {

    private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int HIGHEST = 399;

    private RomanNumerals() {
    }

    /** What small letters count; 0 for letters that are no roman numeral. */
    static int value(String letters) {
        int value = 0;
        int at = 0;
        for (int i = 0; i < SIGNS.length && value <= HIGHEST; i++) {
            while (letters.startsWith(SIGNS[i], at)) {
                value += VALUES[i];
                at += SIGNS[i].length();
            }
        }
        return at == letters.length() && value <= HIGHEST && letters.equals(written(value)) ? value : 0;
    }

    private static String written(int value) {
        StringBuilder letters = new StringBuilder();
        int rest = value;
        for (int i = 0; i < SIGNS.length; i++) {
            while (rest >= VALUES[i]) {
                letters.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return letters.toString();
    }
}
