package org.plenary.dsl.source;

/**
 * A change of the drafter's text.
 *
 * @param span
 *            what is replaced; a place of no length where something is inserted
 * @param replacement
 *            what stands there afterwards
 */
public record Edit(Span span, String replacement) {

    /** Something new at a place. */
    public static Edit insert(int offset, String words) {
        return new Edit(new Span(offset, 0), words);
    }
}
