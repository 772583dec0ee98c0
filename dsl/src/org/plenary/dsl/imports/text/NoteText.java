package org.plenary.dsl.imports.text;

import java.util.List;
import org.plenary.dsl.imports.manuscript.Runs;

/**
 * A note as it stands under a page or at the end, before it is known where it is called.
 *
 * @param mark
 *            its number or stars; empty where an extraction has lost it
 * @param lines
 *            its lines, the first without the mark
 * @param from
 *            the first paragraph in which it may be called for the first time: that with which its page begins
 * @param to
 *            after the last such paragraph
 */
record NoteText(String mark, List<Runs> lines, int from, int to) {

    boolean isNumbered() {
        return !mark.isEmpty() && Character.isDigit(mark.charAt(0));
    }

    int number() {
        return Integer.parseInt(mark);
    }

    NoteText marked(String other) {
        return new NoteText(other, lines, from, to);
    }
}
