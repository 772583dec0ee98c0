package org.plenary.dsl.writer.docx;

/**
 * How far a paragraph stands from the edges of the page's text, in twips. In Arabic left is right.
 *
 * @param left
 *            of every line
 * @param right
 *            of every line
 * @param first
 *            further, of the first line; negative where the first line hangs
 */
record Indent(int left, int right, int first) {

    /** No indent at all. */
    static final Indent NONE = new Indent(0, 0, 0);

    /** The same with every step beyond the text column so many times as wide, for scripts whose letters are larger. */
    Indent widened(double factor) {
        return new Indent(widened(left, factor), widened(right, factor), (int) Math.round(first * factor));
    }

    /** A place beyond the edge of the text column so many times as far from it. */
    static int widened(int place, double factor) {
        return place <= Styles.COLUMN ? place : Styles.COLUMN + (int) Math.round((place - Styles.COLUMN) * factor);
    }

    /** The same with everything moved inwards, as a quotation is. */
    Indent inwards(int twips) {
        return new Indent(left + twips, right + twips, first);
    }
}
