package org.plenary.dsl.ui.navigation;

import org.eclipse.core.resources.IFile;

/**
 * A line of a text with a reference in it.
 *
 * @param file
 *            where it stands
 * @param number
 *            from 0
 * @param words
 *            of the line
 */
record ReferenceLine(IFile file, int number, String words) {

    /** Finds the words in the text of the file. */
    static ReferenceLine of(IFile file, int number, String text) {
        String words = text.lines().skip(number).findFirst().orElse("").strip();
        return new ReferenceLine(file, number, words);
    }
}
