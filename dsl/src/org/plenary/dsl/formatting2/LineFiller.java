package org.plenary.dsl.formatting2;

import java.util.ArrayList;
import java.util.List;

/** Breaks a flow into lines, each as full as it can be. */
final class LineFiller {

    private final Flow flow;
    private final int firstWidth;
    private final int width;
    private final List<String> lines = new ArrayList<>();
    private int lineStart;
    private int column;
    /** The last place in this line where it may be broken, and its column; -1 where there is none. */
    private int breakAt = -1;
    private int columnAtBreak;

    private LineFiller(Flow flow, int firstWidth, int width) {
        this.flow = flow;
        this.firstWidth = firstWidth;
        this.width = width;
    }

    /**
     * The lines of a flow.
     *
     * @param firstWidth
     *            columns that the first line can hold
     * @param width
     *            columns that every other line can hold
     */
    static List<String> fill(Flow flow, int firstWidth, int width) {
        return new LineFiller(flow, firstWidth, width).fill();
    }

    private List<String> fill() {
        CharSequence text = flow.text();
        int at = 0;
        while (at < text.length()) {
            int c = Character.codePointAt(text, at);
            if (flow.isLineEnd(at)) {
                endLine(at, at + 1);
                column = 0;
            } else if (c == '\n') {
                column = 0;
                breakAt = -1;
            } else {
                fit(at, c);
            }
            at += Character.charCount(c);
        }
        endLine(text.length(), text.length());
        return lines;
    }

    private void fit(int at, int c) {
        if (at > lineStart && mayBreak(at)) {
            breakAt = at;
            columnAtBreak = column;
        }
        column += DisplayWidth.of(c);
        boolean full = column > (lines.isEmpty() ? firstWidth : width);
        if (full && breakAt > lineStart && c != ' ') {
            boolean space = flow.isSpace(breakAt);
            column -= columnAtBreak + (space ? 1 : 0);
            endLine(breakAt, space ? breakAt + 1 : breakAt);
        }
    }

    private void endLine(int end, int nextStart) {
        lines.add(flow.text().subSequence(lineStart, end).toString());
        lineStart = nextStart;
        breakAt = -1;
    }

    private boolean mayBreak(int at) {
        return flow.isSpace(at) ? LineStart.isSafe(flow.text(), at + 1)
                : flow.isJoint(at) && LineStart.isSafe(flow.text(), at);
    }
}
