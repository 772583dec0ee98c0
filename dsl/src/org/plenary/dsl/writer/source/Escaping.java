package org.plenary.dsl.writer.source;

import java.util.Optional;
import org.plenary.dsl.numbering.WrittenMarker;
import org.plenary.dsl.parser.Signs;

/** Keeps words from being read as marks: {@code [sic]} becomes {@code \[sic\]}. */
final class Escaping {

    private static final String MARKS = "[]*^~{|";

    private Escaping() {
    }

    /** Words that stand anywhere in a paragraph. */
    static String words(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 8);
        for (int i = 0; i < words.length(); i++) {
            if (isMark(words, i)) {
                escaped.append('\\');
            }
            escaped.append(words.charAt(i));
        }
        return escaped.toString();
    }

    private static boolean isMark(String words, int at) {
        char c = words.charAt(at);
        return switch (c) {
            case '_' -> charAt(words, at - 1) == '_' || charAt(words, at + 1) == '_';
            case '\\' -> at + 1 == words.length() || Signs.isEscapable(words.charAt(at + 1));
            case '<' -> words.startsWith("<!--", at);
            default -> MARKS.indexOf(c) >= 0;
        };
    }

    /**
     * A paragraph without a number, so that its first words are not read as one, nor as a heading, a quotation or a
     * note: "1. Welcomes" becomes "1\. Welcomes".
     */
    static String paragraph(String source) {
        if (source.startsWith("#") || source.startsWith(">")) {
            return "\\" + source;
        }
        if (source.startsWith("[^")) {
            int end = source.indexOf(']') + 1;
            boolean note = charAt(source, end) == ':' || charAt(source, end) == '：';
            return note ? source.substring(0, end) + "\\" + source.substring(end) : source;
        }
        Optional<WrittenMarker> marker = WrittenMarker.read(source, 0, source.length());
        return marker.map(read -> withoutMarker(source, read.text().length())).orElse(source);
    }

    private static String withoutMarker(String source, int markerEnd) {
        for (int i = 0; i < markerEnd; i++) {
            String escaped = source.substring(0, i) + "\\" + source.substring(i);
            if (Signs.isEscapable(source.charAt(i))
                    && WrittenMarker.read(escaped, 0, escaped.length()).isEmpty()) {
                return escaped;
            }
        }
        return source;
    }

    private static char charAt(String text, int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : '\0';
    }
}
