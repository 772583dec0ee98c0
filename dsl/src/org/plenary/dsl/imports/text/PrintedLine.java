package org.plenary.dsl.imports.text;

import org.plenary.dsl.imports.manuscript.Runs;

/**
 * A line as it stands on a page.
 *
 * @param text
 *            its words, without white space at either end; never empty
 * @param indent
 *            how far from the left (in Arabic the right) margin of the paper it begins, in columns of a typewriter
 * @param gap
 *            how many empty lines stand before it
 * @param page
 *            on which page it stands, from 0; a text that does not part its pages has one
 */
public record PrintedLine(Runs text, int indent, int gap, int page) {

    /** The words without their looks. */
    public String words() {
        return text.words();
    }

    /** How wide it prints: a Han character is as wide as two letters. */
    int width() {
        return words().codePoints().map(character -> HanText.isWide(character) ? 2 : 1).sum();
    }

    PrintedLine withText(Runs other) {
        return new PrintedLine(other, indent, gap, page);
    }

    PrintedLine withGap(int other) {
        return new PrintedLine(text, indent, other, page);
    }
}
