package org.plenary.dsl.numbering;

/** Chinese numerals up to 九十九 as paragraphs are numbered with them, and the single signs for them (㈠, ①). */
final class WrittenHanNumeral {

    private static final String DIGITS = "一二三四五六七八九";
    private static final char TEN = '十';
    private static final int PARENTHESIZED_ONE = 0x3220;
    private static final int CIRCLED_ONE = 0x2460;

    private WrittenHanNumeral() {
    }

    /** The number; 0 where it is none. */
    static int value(String written) {
        if (written.length() == 1) {
            int sign = sign(written.charAt(0));
            if (sign > 0) {
                return sign;
            }
        }
        int ten = written.indexOf(TEN);
        if (ten < 0) {
            return written.length() == 1 ? digit(written) : 0;
        }
        if (ten > 1 || written.length() > ten + 2) {
            return 0;
        }
        int tens = ten == 0 ? 1 : digit(written.substring(0, 1));
        int ones = written.length() == ten + 1 ? 0 : digit(written.substring(ten + 1));
        boolean wellFormed = tens > 0 && (ones > 0 || written.length() == ten + 1);
        return wellFormed ? tens * 10 + ones : 0;
    }

    /** ㈠ is 1, and so is ①. */
    static int sign(char sign) {
        if (sign >= PARENTHESIZED_ONE && sign < PARENTHESIZED_ONE + 10) {
            return sign - PARENTHESIZED_ONE + 1;
        }
        if (sign >= CIRCLED_ONE && sign < CIRCLED_ONE + 20) {
            return sign - CIRCLED_ONE + 1;
        }
        return 0;
    }

    private static int digit(String written) {
        return DIGITS.indexOf(written) + 1;
    }
}
