package org.plenary.dsl.numbering;

/** Chinese numerals from 1 to 9999: 12 is 十二, 75 is 七十五, 101 is 一百零一, 2018 is 二千零一十八. */
final class HanNumerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String PLACES = "千百十";
    private static final char FIRST_IN_BRACKETS = '㈠';
    private static final int LAST_IN_BRACKETS = 10;

    private HanNumerals() {
    }

    static String of(int number) {
        StringBuilder numeral = new StringBuilder();
        int unit = 1000;
        boolean gap = false;
        for (int place = 0; place < 4; place++, unit /= 10) {
            int digit = number / unit % 10;
            if (digit == 0) {
                gap |= numeral.length() > 0;
                continue;
            }
            if (gap) {
                numeral.append(DIGITS.charAt(0));
                gap = false;
            }
            appendPlace(numeral, digit, place);
        }
        return numeral.toString();
    }

    /** In brackets: ㈠ to ㈩ are one character each, as the United Nations print them; (十一) goes on. */
    static String bracketed(int number) {
        return number <= LAST_IN_BRACKETS
                ? String.valueOf((char) (FIRST_IN_BRACKETS + number - 1))
                : "(" + of(number) + ")";
    }

    private static void appendPlace(StringBuilder numeral, int digit, int place) {
        boolean tens = place == 2;
        // 十二 and not 一十二, unless hundreds stand before it.
        if (!(tens && digit == 1 && numeral.length() == 0)) {
            numeral.append(DIGITS.charAt(digit));
        }
        if (place < PLACES.length()) {
            numeral.append(PLACES.charAt(place));
        }
    }
}
