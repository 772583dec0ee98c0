package org.plenary.dsl.document;

import java.util.List;
import org.plenary.dsl.source.Span;

/**
 * Text quoted as a block: an amendment, or a draft that is recommended to another organ.
 *
 * @param id
 *            see {@link Block#id()}
 * @param blocks
 *            what is quoted, with its own numbers
 * @param span
 *            see {@link Block#span()}
 */
public record Quotation(String id, List<Block> blocks, Span span) implements Block {

    public Quotation {
        blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.quotation(this);
    }
}
