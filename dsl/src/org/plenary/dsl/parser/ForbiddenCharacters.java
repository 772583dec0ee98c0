package org.plenary.dsl.parser;

import java.util.Locale;

/** Finds characters that no document may hold: they cannot be seen, and change what is printed or break it. */
final class ForbiddenCharacters {

    private ForbiddenCharacters() {
    }

    static void report(String text, LexicalProblems problems) {
        int at = 0;
        while (at < text.length()) {
            int end = at + 1;
            LexicalFault fault = faultAt(text, at);
            if (fault != null) {
                while (end < text.length() && faultAt(text, end) == fault) {
                    end++;
                }
                problems.report(fault, at, end, String.format(Locale.ROOT, "U+%04X", (int) text.charAt(at)));
            }
            at = end;
        }
    }

    private static LexicalFault faultAt(String text, int at) {
        char c = text.charAt(at);
        if (c < ' ') {
            return c == '\n' || c == '\r' || c == '\t' ? null : LexicalFault.CONTROL_CHARACTER;
        }
        if (c >= '\u007f' && c <= '\u009f' || c == '\ufffe' || c == '\uffff') {
            return LexicalFault.CONTROL_CHARACTER;
        }
        if (c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069') {
            return LexicalFault.DIRECTION_CONTROL;
        }
        return Character.isSurrogate(c) && isLone(text, at) ? LexicalFault.LONE_SURROGATE : null;
    }

    private static boolean isLone(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }
}
