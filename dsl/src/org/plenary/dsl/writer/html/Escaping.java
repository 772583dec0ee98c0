package org.plenary.dsl.writer.html;

/** Makes characters of HTML out of any text: no text becomes mark-up, whatever it holds. */
final class Escaping {

    private static final char REPLACEMENT = '\uFFFD';

    private Escaping() {
    }

    /** Appends the text, safe both between elements and within a quoted attribute. */
    static void append(CharSequence text, StringBuilder page) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                appendCodePoint(Character.toCodePoint(c, text.charAt(++i)), page);
            } else {
                appendUnit(c, page);
            }
        }
    }

    /** The last two code points of every plane are no characters: HTML forbids them. */
    private static void appendCodePoint(int codePoint, StringBuilder page) {
        if ((codePoint & 0xFFFE) == 0xFFFE) {
            page.append(REPLACEMENT);
        } else {
            page.appendCodePoint(codePoint);
        }
    }

    private static void appendUnit(char c, StringBuilder page) {
        switch (c) {
            case '&' -> page.append("&amp;");
            case '<' -> page.append("&lt;");
            case '>' -> page.append("&gt;");
            case '"' -> page.append("&quot;");
            default -> page.append(isForbidden(c) ? REPLACEMENT : c);
        }
    }

    private static boolean isForbidden(char c) {
        boolean control = Character.isISOControl(c) && c != '\t' && c != '\n';
        boolean noCharacter = c >= '\uFDD0' && c <= '\uFDEF' || c >= '\uFFFE';
        return control || noCharacter || Character.isSurrogate(c);
    }
}
