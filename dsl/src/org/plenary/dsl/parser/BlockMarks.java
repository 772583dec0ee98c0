package org.plenary.dsl.parser;

import java.util.Set;

/** Recognises the marks with which a line begins: of quotations, headings and notes. */
final class BlockMarks {

    private static final int MOST_HEADING_MARKS = 6;
    private static final String AFTER_QUOTATION_MARK = ">“«„「《";
    private static final Set<String> RESTARTING = Set.of("restart", "part", "annex", "appendix");

    private final SourceText source;
    private final InlineMarks inline;

    BlockMarks(SourceText source) {
        this.source = source;
        this.inline = new InlineMarks(source);
    }

    /** Column of a place, counted from the beginning of its line or from the quotation mark before it. */
    int column(int lineStart, int at) {
        int column = 0;
        for (int i = lineStart; i < at && Signs.isLayoutSpace(source.charAt(i)); i++) {
            column = Signs.columnAfter(source.charAt(i), column);
        }
        return column;
    }

    /** Whether a quotation begins here. "&gt;50 per cent" does not begin one. */
    boolean isQuotationMark(int at, int end) {
        if (at == end || source.charAt(at) != '>') {
            return false;
        }
        char next = at + 1 == end ? ' ' : source.charAt(at + 1);
        return Signs.isLayoutSpace(next) || AFTER_QUOTATION_MARK.indexOf(next) >= 0;
    }

    /** After the mark that keeps a line within a quotation, and one space; -1 where there is none. */
    int afterQuotationMark(int lineStart, int end) {
        int at = source.skipSpace(lineStart, end);
        if (at == end || source.charAt(at) != '>') {
            return -1;
        }
        return at + 1 < end && source.charAt(at + 1) == ' ' ? at + 2 : at + 1;
    }

    /** After the "##" of a heading; -1 where it is none. */
    int headingMarksEnd(int at, int end) {
        int i = at;
        while (i < end && source.charAt(i) == '#') {
            i++;
        }
        boolean heading = i > at && i - at <= MOST_HEADING_MARKS
                && (i == end || Signs.isLayoutSpace(source.charAt(i)));
        return heading ? i : -1;
    }

    /** After the "[^key]:" of a note; -1 where it is none. */
    int noteMarkEnd(int at, int end) {
        int close = inline.noteCallEnd(at, end);
        return close >= 0 && close < end && (source.charAt(close) == ':' || source.charAt(close) == '：') ? close + 1
                : -1;
    }

    /** Whether the numbers of the paragraphs begin anew after this heading: a part, an annex, "{.restart}". */
    boolean restartsNumbers(int from, int end) {
        int open = inline.headingMarkStart(from, end);
        if (open < 0) {
            return false;
        }
        int close = inline.headingMarkEnd(open, end);
        String[] words = source.text().substring(open + 1, close - 1).strip().split("[ \t\u3000]+");
        for (String word : words) {
            if (RESTARTING.contains(word.substring(1)) && word.charAt(0) == '.') {
                return true;
            }
        }
        return false;
    }
}
