package org.plenary.dsl.imports.pdf;

/**
 * A printed character, or the few that one sign stands for.
 *
 * @param text
 *            what it means
 * @param x
 *            its left edge, in points from the left of the page
 * @param y
 *            its base line, in points from the top of the page
 * @param width
 *            how wide it is
 * @param size
 *            the size of its type
 * @param italic
 *            whether its face is italic, or Kai in Chinese
 * @param bold
 *            whether its face is bold
 */
record Glyph(String text, float x, float y, float width, float size, boolean italic, boolean bold) {

    float right() {
        return x + width;
    }

    boolean isSpace() {
        return text.isBlank();
    }

    /** Whether another is the same one, printed again a little aside to look bold. */
    boolean isShadowOf(Glyph other) {
        return text.equals(other.text) && Math.abs(x - other.x) < other.width * 0.3 && Math.abs(y - other.y) < 1;
    }
}
