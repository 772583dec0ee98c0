package org.plenary.dsl.parser;

import java.util.Locale;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.Sentence;

/** Finds characters that no document may hold: they cannot be seen, and change what is printed or break it. */
final class ForbiddenCharacters {

    private static final String BREAKS = "\u000b\u000c\u0085";

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
                problems.report(fault, at, end, String.format(Locale.ROOT, "U+%04X", (int) text.charAt(at)),
                        cures(fault, text, new Span(at, end - at)));
            }
            at = end;
        }
    }

    private static Fix[] cures(LexicalFault fault, String text, Span place) {
        Edit deletion = new Edit(place, replacement(text, place));
        return switch (fault) {
            case CONTROL_CHARACTER -> new Fix[] {Fix.safe(Sentence.of("marks.control-character.delete"), deletion)};
            case DIRECTION_CONTROL -> new Fix[] {Fix.choice(Sentence.of("marks.direction-control.delete"), deletion)};
            default -> new Fix[0];
        };
    }

    /** Word processors break lines and pages with some of them: the words on either side must not run together. */
    private static String replacement(String text, Span place) {
        boolean breaks = text.substring(place.offset(), place.end()).chars().anyMatch(c -> BREAKS.indexOf(c) >= 0);
        return breaks ? " " : "";
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
