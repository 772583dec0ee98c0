package org.plenary.dsl.cli;

import java.util.List;
import org.plenary.dsl.files.Positions;
import org.plenary.dsl.source.Problem;

/**
 * A text and what is wrong with it, for reports that programs read.
 *
 * @param path
 *            as it was given on the command line
 * @param text
 *            as it stands
 * @param positions
 *            the lines of the text
 * @param problems
 *            in its order
 */
record CheckedText(String path, String text, Positions positions, List<Problem> problems) {

    CheckedText(String path, String text, List<Problem> problems) {
        this(path, text, new Positions(text), List.copyOf(problems));
    }

    /** How many UTF-16 units stand before a place in its line, and one more: as most editors count columns. */
    int unitColumn(int offset) {
        int start = offset;
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
        }
        return offset - start + 1;
    }
}
