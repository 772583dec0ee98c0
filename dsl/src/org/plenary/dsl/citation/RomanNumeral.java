package org.plenary.dsl.citation;

/** Roman numerals, which number the sessions of the General Assembly until the thirtieth. */
final class RomanNumeral {

    private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] DIGITS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private RomanNumeral() {
    }

    static String of(int number) {
        StringBuilder numeral = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                numeral.append(DIGITS[i]);
                rest -= VALUES[i];
            }
        }
        return numeral.toString();
    }

    static int parse(String numeral) {
        int sum = 0;
        String rest = numeral;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest.startsWith(DIGITS[i])) {
                rest = rest.substring(DIGITS[i].length());
                sum += VALUES[i];
            }
        }
        return sum;
    }
}
