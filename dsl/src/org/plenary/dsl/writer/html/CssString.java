package org.plenary.dsl.writer.html;

/** Words within a style sheet, in quotation marks; all but letters, digits and spaces of ASCII is escaped. */
final class CssString {

    private static final int REPLACEMENT = 0xFFFD;

    private CssString() {
    }

    static String of(String words) {
        StringBuilder string = new StringBuilder("\"");
        words.codePoints().forEach(codePoint -> append(codePoint, string));
        return string.append('"').toString();
    }

    private static void append(int codePoint, StringBuilder string) {
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        if (codePoint == ' ' || codePoint < 0x80 && Character.isLetterOrDigit(codePoint)) {
            string.append((char) codePoint);
        } else {
            string.append('\\').append(Integer.toHexString(surrogate || codePoint == 0 ? REPLACEMENT : codePoint))
                    .append(' ');
        }
    }
}
