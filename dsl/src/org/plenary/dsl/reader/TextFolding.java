package org.plenary.dsl.reader;

import java.util.ArrayList;
import java.util.List;
import org.plenary.dsl.parser.HanText;
import org.plenary.dsl.parser.Signs;

/**
 * Makes printed text of source text: escapes are undone, and white space becomes one space, or nothing at all where a
 * line ends between two Han characters. A paragraph is folded as a whole, since a line may end where italics begin.
 */
final class TextFolding {

    private final List<StringBuilder> folded = new ArrayList<>();
    private final List<Indices> starts = new ArrayList<>();
    private final List<Indices> ends = new ArrayList<>();
    private int last;
    private int pendingPiece = -1;
    private int pendingStart;
    private int pendingEnd;
    private boolean pendingLineEnd;

    /** Adds the next piece of source text; its printed text is {@link #text} with the number returned. */
    int add(String source) {
        int piece = begin(source.length());
        for (int i = 0; i < source.length();) {
            int start = i;
            i = plainEnd(source, start);
            if (i > start) {
                plain(piece, source, start, i);
                continue;
            }
            int c = source.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\\' && i < source.length() && Signs.isEscapable(source.charAt(i))) {
                c = source.charAt(i++);
                visible(piece, c, start, i);
            } else if (isSpace(c)) {
                space(piece, c, start, i);
            } else {
                visible(piece, c, start, i);
            }
        }
        return piece;
    }

    /** Notes that something visible stands here that is no text of the drafter's: it looks like this character. */
    void addSign(int c) {
        int piece = begin(1);
        visible(piece, c, 0, 0);
        folded.get(piece).setLength(0);
    }

    /** The printed text of a piece, once all pieces are added. */
    String text(int piece) {
        return folded.get(piece).toString();
    }

    /** Where a UTF-16 unit of the printed text of a piece begins in its source text. */
    int start(int piece, int printed) {
        return starts.get(piece).get(printed);
    }

    /** Where it ends there: an escaped character has its stroke before it, a space may stand for a line break. */
    int end(int piece, int printed) {
        return ends.get(piece).get(printed);
    }

    private int begin(int room) {
        folded.add(new StringBuilder(room));
        starts.add(new Indices(room));
        ends.add(new Indices(room));
        return folded.size() - 1;
    }

    private void space(int piece, int c, int start, int end) {
        if (pendingPiece < 0) {
            pendingPiece = piece;
            pendingStart = start;
        }
        if (pendingPiece == piece) {
            pendingEnd = end;
        }
        pendingLineEnd |= c == '\n' || c == '\r';
    }

    /** The end of the characters from a place that print as they stand, each of one unit. */
    private static int plainEnd(String source, int start) {
        int end = start;
        while (end < source.length() && !isSpace(source.charAt(end)) && source.charAt(end) != '\\'
                && !Character.isSurrogate(source.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The same as if each was added by itself. */
    private void plain(int piece, String source, int start, int end) {
        visible(piece, source.charAt(start), start, start + 1);
        folded.get(piece).append(source, start + 1, end);
        starts.get(piece).count(start + 1, end);
        ends.get(piece).count(start + 2, end + 1);
        last = source.charAt(end - 1);
    }

    private void visible(int piece, int c, int start, int end) {
        if (pendingPiece >= 0 && last != 0 && !(pendingLineEnd && HanText.joins(last, c))) {
            print(pendingPiece, ' ', pendingStart, pendingEnd);
        }
        pendingPiece = -1;
        pendingLineEnd = false;
        print(piece, c, start, end);
        last = c;
    }

    private void print(int piece, int c, int start, int end) {
        folded.get(piece).appendCodePoint(c);
        for (int unit = 0; unit < Character.charCount(c); unit++) {
            starts.get(piece).add(start);
            ends.get(piece).add(end);
        }
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x0B;
    }
}
