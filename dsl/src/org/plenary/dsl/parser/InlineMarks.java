package org.plenary.dsl.parser;

/**
 * Recognises marks that stand within one line: calls of notes, references, labels, and what follows a bracket. Each
 * has a greatest length, so that a line of nothing but opening marks is read in one pass.
 */
final class InlineMarks {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_TARGET = 400;

    private final SourceText source;

    InlineMarks(SourceText source) {
        this.source = source;
    }

    /** After "[^key]"; -1 where it is none. */
    int noteCallEnd(int at, int end) {
        if (at + 3 >= end || source.charAt(at) != '[' || source.charAt(at + 1) != '^') {
            return -1;
        }
        int close = nameEnd(at + 2, end);
        return close > at + 2 && close < end && source.charAt(close) == ']' ? close + 1 : -1;
    }

    /** After "{#label}"; -1 where it is none. */
    int labelEnd(int at, int end) {
        if (at + 3 >= end || source.charAt(at) != '{' || source.charAt(at + 1) != '#') {
            return -1;
        }
        int close = nameEnd(at + 2, end);
        return close > at + 2 && close < end && source.charAt(close) == '}' ? close + 1 : -1;
    }

    /** After "{@label}" or "{@SYMBOL#label}", in which a symbol may hold spaces and brackets; -1 where it is none. */
    int referenceEnd(int at, int end) {
        if (at + 3 >= end || source.charAt(at) != '{' || source.charAt(at + 1) != '@') {
            return -1;
        }
        int close = find('}', at + 2, Math.min(end, at + LONGEST_NAME * 2), "{<\n\r");
        boolean named = close >= 0 && source.skipSpace(at + 2, close) < close;
        return named ? close + 1 : -1;
    }

    /** After the "{EU, Japan}" that may follow bracketed text, also over a line; -1 where it is none. */
    int proposersEnd(int at, int end) {
        if (at + 2 >= end || source.charAt(at) != '{' || ".#@".indexOf(source.charAt(at + 1)) >= 0) {
            return -1;
        }
        int close = find('}', at + 1, Math.min(end, at + LONGEST_TARGET), "{<");
        boolean named = close >= 0 && source.skipSpace(at + 1, close) < close;
        return named ? close + 1 : -1;
    }

    /**
     * After the "(A/RES/70/1)" that may follow bracketed text; -1 where it is none. A target holds a slash or a colon,
     * so that "[these](sic)" stays what it is; it may hold brackets: "(S/RES/1325 (2000))".
     */
    int targetEnd(int at, int end) {
        if (at >= end || source.charAt(at) != '(') {
            return -1;
        }
        int depth = 0;
        boolean target = false;
        for (int i = at; i < end && i < at + LONGEST_TARGET; i++) {
            char c = source.charAt(i);
            if (c == '\n' || c == '\r') {
                return -1;
            }
            target |= c == '/' || c == ':';
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return target ? i + 1 : -1;
            }
        }
        return -1;
    }

    /** Where the "{.annex #label}" at the beginning or the end of a heading begins; -1 where it has none. */
    int headingMarkStart(int from, int to) {
        int first = source.skipSpace(from, to);
        if (headingMarkEnd(first, to) >= 0) {
            return first;
        }
        int end = to;
        while (end > from && Signs.isLayoutSpace(source.charAt(end - 1))) {
            end--;
        }
        int open = end > from && source.charAt(end - 1) == '}' ? findBack('{', end - 1, from) : -1;
        boolean mark = open >= 0 && (open == from || source.charAt(open - 1) != '\\')
                && headingMarkEnd(open, end) == end;
        return mark ? open : -1;
    }

    /** After "{.annex #label}"; -1 where it is none. */
    int headingMarkEnd(int at, int end) {
        if (at >= end || source.charAt(at) != '{') {
            return -1;
        }
        int i = source.skipSpace(at + 1, end);
        int words = 0;
        while (i < end && source.charAt(i) != '}') {
            int wordEnd = source.charAt(i) == '.' || source.charAt(i) == '#' ? nameEnd(i + 1, end) : -1;
            if (wordEnd <= i + 1) {
                return -1;
            }
            words++;
            i = source.skipSpace(wordEnd, end);
        }
        return i < end && words > 0 ? i + 1 : -1;
    }

    /** Where the "{#label}" at the end of a text begins; -1 where it has none. */
    int labelStartBefore(int end, int from) {
        int open = end > from && source.charAt(end - 1) == '}' ? findBack('{', end - 1, from) : -1;
        boolean label = open >= 0 && (open == from || source.charAt(open - 1) != '\\') && labelEnd(open, end) == end;
        return label ? open : -1;
    }

    private int findBack(char sign, int at, int from) {
        for (int i = at; i >= from && i > at - LONGEST_TARGET; i--) {
            if (source.charAt(i) == sign) {
                return i;
            }
        }
        return -1;
    }

    /** The sign, unless one of others stands before it. */
    private int find(char sign, int from, int to, String others) {
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            if (c == sign) {
                return i;
            }
            if (others.indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    /** After a name: any characters of any script but spaces and marks. */
    private int nameEnd(int from, int end) {
        int i = from;
        while (i < end && i < from + LONGEST_NAME && isNameSign(source.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isNameSign(char c) {
        return c > ' ' && "[]{}<>\\#@,;|\"".indexOf(c) < 0 && !Character.isWhitespace(c) && !Character.isSpaceChar(c);
    }
}
