package org.plenary.dsl.parser;

/** How the last line of a block ends, marks, notes and labels left aside. */
final class Endings {

    private static final String CLOSING_MARKS = "*_^~”»\"）)";
    /** A note call or a label at the end of a line is no longer than this. */
    private static final int LONGEST_MARK = 200;

    private final SourceText source;

    Endings(SourceText source) {
        this.source = source;
    }

    /** Whether it ends in a colon, and so announces a list. */
    boolean isColon(BlockNode block) {
        if (block.text().isEmpty()) {
            return false;
        }
        int start = block.text().start(0);
        int at = skipBack(block.text().end(), start);
        return at > start && (source.charAt(at - 1) == ':' || source.charAt(at - 1) == '：');
    }

    private int skipBack(int end, int start) {
        int at = end;
        while (at > start) {
            char c = source.charAt(at - 1);
            if (c == ']' || c == '}') {
                at = openingOf(c, at - 1, start);
            } else if (Signs.isLayout(c) || CLOSING_MARKS.indexOf(c) >= 0) {
                at--;
            } else {
                return at;
            }
        }
        return at;
    }

    /** Before "[^outcome]" or "{#areas}"; of any other bracket, only the bracket is passed over. */
    private int openingOf(char close, int at, int start) {
        char open = close == ']' ? '[' : '{';
        char mark = close == ']' ? '^' : '#';
        for (int i = at - 1; i >= start && i > at - LONGEST_MARK; i--) {
            if (source.charAt(i) == open) {
                return source.charAt(i + 1) == mark ? i : at;
            }
        }
        return at;
    }
}
