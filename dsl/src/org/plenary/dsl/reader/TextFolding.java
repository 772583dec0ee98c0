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
    private int last;
    private int pendingPiece = -1;
    private boolean pendingLineEnd;

    /** Adds the next piece of source text; its printed text is {@link #text} with the number returned. */
    int add(String source) {
        folded.add(new StringBuilder());
        int piece = folded.size() - 1;
        for (int i = 0; i < source.length();) {
            int c = source.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\\' && i < source.length() && Signs.isEscapable(source.charAt(i))) {
                visible(piece, source.charAt(i++));
            } else if (isSpace(c)) {
                space(piece, c);
            } else {
                visible(piece, c);
            }
        }
        return piece;
    }

    /** Notes that something visible stands here that is no text of the drafter's: it looks like this character. */
    void addSign(int c) {
        folded.add(new StringBuilder());
        visible(folded.size() - 1, c);
        folded.get(folded.size() - 1).setLength(0);
    }

    /** The printed text of a piece, once all pieces are added. */
    String text(int piece) {
        return folded.get(piece).toString();
    }

    private void space(int piece, int c) {
        if (pendingPiece < 0) {
            pendingPiece = piece;
        }
        pendingLineEnd |= c == '\n' || c == '\r';
    }

    private void visible(int piece, int c) {
        if (pendingPiece >= 0 && last != 0 && !(pendingLineEnd && HanText.joins(last, c))) {
            folded.get(pendingPiece).append(' ');
        }
        pendingPiece = -1;
        pendingLineEnd = false;
        folded.get(piece).appendCodePoint(c);
        last = c;
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x0B;
    }
}
