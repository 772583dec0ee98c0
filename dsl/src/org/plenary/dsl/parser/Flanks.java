package org.plenary.dsl.parser;

/**
 * Tells from the characters around a mark whether it may open or close emphasis: "5 * 3" does neither. Next to a
 * character of a script without spaces a mark may always do both, so that 「*回顾*各国」 works.
 */
final class Flanks {

    private final String text;
    private int from;
    private int to;

    Flanks(String text) {
        this.text = text;
    }

    /** Beyond these bounds there is nothing. */
    void within(int start, int end) {
        from = start;
        to = end;
    }

    static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    int flags(char sign, int start, int end) {
        int before = start > from ? text.codePointBefore(start) : ' ';
        int after = end < to ? text.codePointAt(end) : ' ';
        if (sign == '*' && Character.isDigit(before) && Character.isDigit(after)) {
            return 0;
        }
        boolean left = !isSpace(after) && (!isPunctuation(after) || isOpenSide(before) || isExponent(sign, after));
        boolean right = !isSpace(before) && (!isPunctuation(before) || isOpenSide(after));
        boolean open = left && (sign != '_' || !right || isOpenSide(before));
        boolean close = right && (sign != '_' || !left || isOpenSide(after));
        int letter = Character.isLetterOrDigit(after) && !HanText.isHan(after) ? InlineItems.BEFORE_LETTER : 0;
        return open || close ? (open ? InlineItems.CAN_OPEN : 0) | (close ? InlineItems.CAN_CLOSE : 0) | letter : 0;
    }

    /** "10^-2^": what is raised or lowered may begin with a sign of its own. */
    private static boolean isExponent(char sign, int after) {
        return (sign == '^' || sign == '~') && "+-−–".indexOf(after) >= 0;
    }

    /** A side on which no word can go on. */
    private static boolean isOpenSide(int codePoint) {
        return isSpace(codePoint) || isPunctuation(codePoint) || HanText.isHan(codePoint);
    }

    private static boolean isPunctuation(int codePoint) {
        return !Character.isLetterOrDigit(codePoint) && !isSpace(codePoint) && !isCombining(codePoint);
    }

    /** Vowel signs and accents belong to the letter before them. */
    private static boolean isCombining(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
