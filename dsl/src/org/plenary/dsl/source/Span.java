package org.plenary.dsl.source;

/**
 * A place in the drafter's text.
 *
 * @param offset
 *            UTF-16 units before the place; -1 where the document was not read from a text
 * @param length
 *            UTF-16 units that the place covers
 */
public record Span(int offset, int length) {

    /** The place of what stands in no text. */
    public static final Span NONE = new Span(-1, 0);

    /** The offset after the place. */
    public int end() {
        return offset + length;
    }
}
