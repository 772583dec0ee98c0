package org.plenary.dsl.ui.editor;

import java.util.Arrays;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * Places in one text, counted as the server counts them: a line ends at {@code \n} and nowhere else. An Eclipse
 * document counts other line ends too, so its own line numbers would not do.
 */
public final class TextPositions {

    private final int length;
    private final int[] starts;

    public TextPositions(String text) {
        length = text.length();
        starts = starts(text);
    }

    private static int[] starts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
            }
            starts[count++] = end + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    /** The last character's end for a place beyond the text, which has become shorter meanwhile. */
    public int offset(Position position) {
        int line = position.getLine();
        return line >= starts.length ? length : Math.min(starts[line] + position.getCharacter(), length);
    }

    public Position position(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line, offset - starts[line]);
    }

    public IRegion region(Range range) {
        int start = offset(range.getStart());
        return new Region(start, Math.max(0, offset(range.getEnd()) - start));
    }

    /** Whole lines, with the line end after the last. */
    public org.eclipse.jface.text.Position lines(int first, int last) {
        int start = offset(new Position(first, 0));
        return new org.eclipse.jface.text.Position(start, offset(new Position(last + 1, 0)) - start);
    }

    public Range range(int offset, int length) {
        return new Range(position(offset), position(offset + length));
    }
}
