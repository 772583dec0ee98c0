package org.plenary.dsl.parser;

import java.util.Arrays;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.Sentence;

/** Where the comments of a text are: {@code <!-- … -->}, anywhere, over any number of lines. */
final class Comments {

    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    private int[] starts = new int[4];
    private int[] ends = new int[4];
    private int size;

    private Comments() {
    }

    static Comments of(String text, LexicalProblems problems) {
        Comments comments = new Comments();
        int at = text.indexOf(OPEN);
        while (at >= 0) {
            if (isEscaped(text, at)) {
                at = text.indexOf(OPEN, at + 1);
                continue;
            }
            int close = text.indexOf(CLOSE, at + OPEN.length());
            if (close < 0) {
                // Nothing closes any further one either: look no more.
                problems.report(LexicalFault.UNCLOSED_COMMENT, at, at + OPEN.length(), ended(text, at));
                return comments;
            }
            comments.add(at, close + CLOSE.length());
            at = text.indexOf(OPEN, close + CLOSE.length());
        }
        return comments;
    }

    /** A comment that has its line to itself ends with it; one among words was hardly meant for a comment. */
    private static Fix ended(String text, int at) {
        int start = at;
        while (start > 0 && Signs.isLayoutSpace(text.charAt(start - 1))) {
            start--;
        }
        if (start > 0 && text.charAt(start - 1) != '\n') {
            return Fix.choice(Sentence.of("marks.delete", OPEN), new Edit(new Span(at, OPEN.length()), ""));
        }
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return Fix.choice(Sentence.of("marks.unclosed-comment.end"), Edit.insert(end, " " + CLOSE));
    }

    private static boolean isEscaped(String text, int at) {
        int i = at;
        while (i > 0 && text.charAt(i - 1) == '\\') {
            i--;
        }
        return (at - i) % 2 == 1;
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    int size() {
        return size;
    }

    int start(int comment) {
        return starts[comment];
    }

    int end(int comment) {
        return ends[comment];
    }

    /** The comment that begins at this place, or -1. */
    int at(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        return found >= 0 ? found : -1;
    }

    /** The comment that ends at this place, or -1. */
    int endingAt(int offset) {
        int found = Arrays.binarySearch(ends, 0, size, offset);
        return found >= 0 ? found : -1;
    }

    /** The first comment that begins at this place or after it; {@link #size()} where there is none. */
    int from(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        return found >= 0 ? found : -found - 1;
    }
}
