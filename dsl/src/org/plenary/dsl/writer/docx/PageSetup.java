package org.plenary.dsl.writer.docx;

/**
 * The page, in twips.
 *
 * @param width
 *            of the paper
 * @param left
 *            margin
 * @param right
 *            margin
 */
record PageSetup(int width, int left, int right) {

    /** US Letter with the margins of a General Assembly resolution. */
    static final PageSetup UN = new PageSetup(12240, 1200, 1200);

    /** Between the margins. */
    int textWidth() {
        return width - left - right;
    }
}
