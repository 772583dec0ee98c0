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

    /** The same with everything moved inwards, as a quotation is. */
    Indent inwards(int twips) {
        return new Indent(left + twips, right + twips, first);
    }
}
