package org.plenary.dsl.ide.text;

import java.util.Arrays;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.plenary.dsl.source.Span;

/**
 * The lines of a text. The protocol counts lines, and UTF-16 units in a line; everything else counts UTF-16 units from
 * the start of the text. A place that a client names and that does not exist is taken for the nearest that does.
 */
public final class Lines {

    private final String text;
    private final int[] starts;

    private Lines(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    /** The lines of a text, which may end in any of the three ways. */
    public static Lines of(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (ends) {
                starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
                starts[count++] = i + 1;
            }
        }
        return new Lines(text, Arrays.copyOf(starts, count));
    }

    /** How many lines there are; an empty text has one. */
    public int count() {
        return starts.length;
    }

    /** The line in which a place stands, from 0. */
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** Where a line begins. */
    public int start(int line) {
        return starts[line];
    }

    /** Where the words of a line end, before what ends the line. */
    public int end(int line) {
        int end = line + 1 < starts.length ? starts[line + 1] : text.length();
        while (end > starts[line] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    /** The offset of a position. */
    public int offset(Position position) {
        if (position.getLine() < 0) {
            return 0;
        }
        if (position.getLine() >= starts.length) {
            return text.length();
        }
        int start = starts[position.getLine()];
        return Math.max(start, Math.min(end(position.getLine()), start + Math.max(0, position.getCharacter())));
    }

    /** The position of an offset. */
    public Position position(int offset) {
        int inside = Math.max(0, Math.min(text.length(), offset));
        int line = line(inside);
        return new Position(line, inside - starts[line]);
    }

    /** The range of a place. */
    public Range range(Span span) {
        return range(span.offset(), span.end());
    }

    /** The range between two offsets. */
    public Range range(int start, int end) {
        return new Range(position(start), position(end));
    }

    /** The place of a range. */
    public Span span(Range range) {
        int start = offset(range.getStart());
        return new Span(start, Math.max(0, offset(range.getEnd()) - start));
    }
}
