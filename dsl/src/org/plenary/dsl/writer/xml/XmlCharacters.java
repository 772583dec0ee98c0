package org.plenary.dsl.writer.xml;

/** Writes text so that it can stand in XML, whatever it holds. */
final class XmlCharacters {

    /** Stands for what XML 1.0 cannot hold: most control characters, halves of surrogate pairs, noncharacters. */
    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder out;

    XmlCharacters(StringBuilder out) {
        this.out = out;
    }

    void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            i += appendAt(text, i, false);
        }
    }

    /** Line ends and tabs are written as numbers, or a reader would turn them into spaces. */
    void attributeValue(String value) {
        for (int i = 0; i < value.length(); i++) {
            i += appendAt(value, i, true);
        }
    }

    /** Gives how many further units were taken: one for a surrogate pair. */
    private int appendAt(String text, int index, boolean inAttribute) {
        char unit = text.charAt(index);
        if (Character.isHighSurrogate(unit) && index + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(index + 1))) {
            out.append(unit).append(text.charAt(index + 1));
            return 1;
        }
        append(unit, inAttribute);
        return 0;
    }

    private void append(char unit, boolean inAttribute) {
        switch (unit) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append(inAttribute ? "&quot;" : "\"");
            case '\r' -> out.append("&#13;");
            case '\n' -> out.append(inAttribute ? "&#10;" : "\n");
            case '\t' -> out.append(inAttribute ? "&#9;" : "\t");
            default -> out.append(isLegal(unit) ? unit : REPLACEMENT);
        }
    }

    private static boolean isLegal(char unit) {
        return unit >= ' ' && !Character.isSurrogate(unit) && unit < '\uFFFE';
    }
}
