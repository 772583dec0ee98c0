package org.plenary.dsl.parser;

/** Recognises the rows of a table, and cuts them into cells at every "|" that is not escaped and in no comment. */
final class TableLines {

    private final SourceText source;

    TableLines(SourceText source) {
        this.source = source;
    }

    boolean isRow(int from, int to) {
        return nextEdge(from, to) < to;
    }

    /** Whether this line rules off the header row above it: "| --- | ---: |", with as many cells. */
    boolean isRule(int from, int to, int headerFrom, int headerTo) {
        boolean edge = false;
        boolean dash = false;
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            edge |= c == '|';
            dash |= c == '-';
            if ("|-: \t".indexOf(c) < 0) {
                return false;
            }
        }
        return edge && dash && isRuleOfCells(from, to) && cells(from, to) == cells(headerFrom, headerTo);
    }

    private boolean isRuleOfCells(int from, int to) {
        int at = cellsStart(from, to);
        while (at < to) {
            int edge = nextEdge(at, to);
            if (!source.text().substring(at, edge).strip().matches(":?-++:?")) {
                return false;
            }
            at = edge + 1;
        }
        return true;
    }

    private int cells(int from, int to) {
        int cells = 0;
        int at = cellsStart(from, to);
        while (at < to) {
            cells++;
            at = nextEdge(at, to) + 1;
        }
        return cells;
    }

    /** After the edge with which a row may begin. */
    private int cellsStart(int from, int to) {
        return from < to && source.charAt(from) == '|' ? from + 1 : from;
    }

    /** The next "|" that ends a cell; {@code to} where there is none. */
    int nextEdge(int from, int to) {
        int at = from;
        while (at < to) {
            char c = source.charAt(at);
            if (c == '|') {
                return at;
            }
            int comment = c == '<' ? source.comments().at(at) : -1;
            if (comment >= 0) {
                at = source.comments().end(comment);
            } else {
                at += c == '\\' ? 2 : 1;
            }
        }
        return to;
    }
}
