package org.plenary.dsl.ide.text;

import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.source.Span;

/**
 * A piece of a paragraph and where it was written.
 *
 * @param inline
 *            an opening phrase, a citation, a reference, the call of a note …
 * @param block
 *            the paragraph, heading or division that it stands in
 * @param span
 *            where its words were written
 */
public record PlacedInline(Inline inline, Block block, Span span) {

    /** Whether a place lies in it, its ends included. */
    public boolean covers(int offset) {
        return span.offset() <= offset && offset <= span.end();
    }
}
