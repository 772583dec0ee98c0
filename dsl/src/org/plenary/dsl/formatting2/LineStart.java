package org.plenary.dsl.formatting2;

import org.plenary.dsl.numbering.WrittenMarker;

/** Knows with what a line within a paragraph must not begin: with anything that looks like the mark of a block. */
final class LineStart {

    private LineStart() {
    }

    static boolean isSafe(CharSequence text, int at) {
        char first = at < text.length() ? text.charAt(at) : ' ';
        return switch (first) {
            case ' ', '\t', '\n', '\u3000', '#', '>', '|' -> false;
            case '[' -> !startsWith(text, at, "[^") || !isNote(text, at);
            case '<' -> !startsWith(text, at, "<!--");
            case '-' -> !startsWith(text, at, "---") && !isMarker(text, at);
            default -> !isMarker(text, at);
        };
    }

    private static boolean isMarker(CharSequence text, int at) {
        return WrittenMarker.read(text, at, text.length()).isPresent();
    }

    /** "[^key]:" begins a note. */
    private static boolean isNote(CharSequence text, int at) {
        for (int i = at; i < text.length() && text.charAt(i) > ' '; i++) {
            if (text.charAt(i) == ']') {
                return i + 1 < text.length() && (text.charAt(i + 1) == ':' || text.charAt(i + 1) == '：');
            }
        }
        return false;
    }

    private static boolean startsWith(CharSequence text, int at, String prefix) {
        return at + prefix.length() <= text.length()
                && prefix.contentEquals(text.subSequence(at, at + prefix.length()));
    }
}
