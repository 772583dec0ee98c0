package org.plenary.dsl.files;

import java.util.Arrays;

/**
 * Tells line and column of any offset in one text. A line ends at LF, CRLF or CR.
 *
 * <p>
 * A text may be one line of ten million characters with a thousand problems on it, so columns are not counted from the
 * beginning of the line each time: the code points before every {@value #STRIDE}th unit are known beforehand.
 */
public final class Positions {

    private static final int STRIDE = 1024;

    private final String text;
    private final int[] lineStarts;
    private final int[] codePointsBefore;

    /** Prepares the places of a text, in one pass over it. */
    public Positions(String text) {
        this.text = text;
        this.lineStarts = lineStarts(text);
        this.codePointsBefore = codePointsBefore(text);
    }

    /** The place of a UTF-16 offset; one outside the text is taken as the nearest end of it. */
    public Position at(int offset) {
        int within = Math.max(0, Math.min(offset, text.length()));
        int found = Arrays.binarySearch(lineStarts, within);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, codePoints(within) - codePoints(lineStarts[line]) + 1);
    }

    private int codePoints(int offset) {
        int stride = offset / STRIDE;
        return codePointsBefore[stride] + countStarts(text, stride * STRIDE, offset);
    }

    private static int[] codePointsBefore(String text) {
        int[] counts = new int[text.length() / STRIDE + 1];
        for (int i = 1; i < counts.length; i++) {
            counts[i] = counts[i - 1] + countStarts(text, (i - 1) * STRIDE, i * STRIDE);
        }
        return counts;
    }

    /** Counts the units that begin a code point; a surrogate that stands alone counts as one. */
    private static int countStarts(String text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            boolean secondHalf = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            count += secondHalf ? 0 : 1;
        }
        return count;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[Math.max(16, text.length() / 64)];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean carriageReturnOfPair = unit == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (unit != '\n' && unit != '\r' || carriageReturnOfPair) {
                continue;
            }
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, lines * 2);
            }
            starts[lines++] = i + 1;
        }
        return Arrays.copyOf(starts, lines);
    }
}
