package org.plenary.dsl.document;

import java.util.List;
import org.plenary.dsl.source.Span;

/**
 * A footnote.
 *
 * @param id
 *            {@code note-1}, {@code note-star-1}; letters, digits, hyphens
 * @param mark
 *            as printed: "1", "*", "**"
 * @param blocks
 *            its paragraphs
 * @param span
 *            where the drafter wrote it
 */
public record Note(String id, String mark, List<Block> blocks, Span span) {

    public Note {
        blocks = List.copyOf(blocks);
    }
}
