package org.plenary.dsl.parser;

/** What single characters are, for the layout of a text. */
public final class Signs {

    /** Marks beyond ASCII that may begin a block, and can be escaped as well. */
    private static final String BLOCK_MARKS = "（）．、•●▪◦‣–—−“«„‘’「『《：";
    private static final int TAB_WIDTH = 4;

    private Signs() {
    }

    /** A space that is layout at the beginning and the end of a line. A no-break space is always text. */
    public static boolean isLayoutSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u3000';
    }

    /** A layout space or part of a line end. U+2028 and other signs are text. */
    public static boolean isLayout(char c) {
        return isLayoutSpace(c) || c == '\n' || c == '\r';
    }

    /** Whether a backslash before it takes away its meaning, and does not print. */
    public static boolean isEscapable(char c) {
        return c >= '!' && c <= '/' || c >= ':' && c <= '@' || c >= '[' && c <= '`' || c >= '{' && c <= '~'
                || BLOCK_MARKS.indexOf(c) >= 0;
    }

    /** The text as it prints, without the backslashes that take away the meaning of marks. */
    public static String unescape(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            boolean escape = text.charAt(i) == '\\' && i + 1 < text.length() && isEscapable(text.charAt(i + 1));
            int at = escape ? i + 1 : i;
            plain.append(text.charAt(at));
            i = at + 1;
        }
        return plain.toString();
    }

    /** Column after a layout space: a tab leads to the next multiple of 4, an ideographic space is two columns wide. */
    static int columnAfter(char space, int column) {
        return switch (space) {
            case '\t' -> (column / TAB_WIDTH + 1) * TAB_WIDTH;
            case '\u3000' -> column + 2;
            default -> column + 1;
        };
    }
}
