package org.plenary.dsl.numbering;

/** Roman numerals: 4 is "iv", 1987 is "mcmlxxxvii". */
final class RomanNumerals {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] LOWER = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final String[] UPPER = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private RomanNumerals() {
    }

    static String lower(int number) {
        return compose(number, LOWER);
    }

    static String upper(int number) {
        return compose(number, UPPER);
    }

    private static String compose(int number, String[] signs) {
        StringBuilder numeral = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                numeral.append(signs[i]);
                rest -= VALUES[i];
            }
        }
        return numeral.toString();
    }
}
