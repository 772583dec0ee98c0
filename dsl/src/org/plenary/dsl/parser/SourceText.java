package org.plenary.dsl.parser;

import java.util.Arrays;

/**
 * A text with its comments and its lines. A line end within a comment is none: a comment may run over several lines in
 * the middle of a paragraph.
 */
final class SourceText {

    private final String text;
    private final Comments comments;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int lines;

    private SourceText(String text, Comments comments) {
        this.text = text;
        this.comments = comments;
    }

    static SourceText of(String text, LexicalProblems problems) {
        SourceText source = new SourceText(text, Comments.of(text, problems));
        source.findLines();
        return source;
    }

    private void findLines() {
        int comment = 0;
        int start = text.startsWith("\ufeff") ? 1 : 0;
        int at = start;
        while (at < text.length()) {
            while (comment < comments.size() && comments.start(comment) < at) {
                comment++;
            }
            if (comment < comments.size() && comments.start(comment) == at) {
                at = comments.end(comment);
                continue;
            }
            char c = text.charAt(at);
            at++;
            if (c == '\n' || c == '\r') {
                addLine(start, at - 1);
                at += c == '\r' && at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
                start = at;
            }
        }
        if (start < text.length()) {
            addLine(start, text.length());
        }
    }

    private void addLine(int start, int end) {
        if (lines == starts.length) {
            starts = Arrays.copyOf(starts, lines * 2);
            ends = Arrays.copyOf(ends, lines * 2);
        }
        starts[lines] = start;
        ends[lines] = end;
        lines++;
    }

    String text() {
        return text;
    }

    Comments comments() {
        return comments;
    }

    char charAt(int at) {
        return text.charAt(at);
    }

    int lineCount() {
        return lines;
    }

    int lineStart(int line) {
        return starts[line];
    }

    /** Without the line end itself. */
    int lineEnd(int line) {
        return ends[line];
    }

    /** The first place from {@code at} that is no layout space; {@code to} where there is none. */
    int skipSpace(int at, int to) {
        int i = at;
        while (i < to && Signs.isLayoutSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The first place from {@code at} that is neither layout space nor comment. */
    int skipSpaceAndComments(int at, int to) {
        int i = skipSpace(at, to);
        int comment = i < to && text.charAt(i) == '<' ? comments.at(i) : -1;
        while (comment >= 0) {
            i = skipSpace(comments.end(comment), to);
            comment = i < to && text.charAt(i) == '<' ? comments.at(i) : -1;
        }
        return i;
    }

    /** The last place before {@code to} after which there is nothing but layout space and comments. */
    int skipSpaceAndCommentsBack(int from, int to) {
        int i = to;
        while (i > from) {
            int comment = text.charAt(i - 1) == '>' ? comments.endingAt(i) : -1;
            if (comment >= 0) {
                i = comments.start(comment);
            } else if (Signs.isLayoutSpace(text.charAt(i - 1))) {
                i--;
            } else {
                break;
            }
        }
        return Math.max(i, from);
    }

    boolean isBlank(int line) {
        return skipSpace(starts[line], ends[line]) == ends[line];
    }
}
