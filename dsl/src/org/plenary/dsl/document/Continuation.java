package org.plenary.dsl.document;

import java.util.List;
import org.plenary.dsl.source.Span;

/**
 * Flush text that returns to its parent after sub-paragraphs, or a further paragraph of it.
 *
 * @param id
 *            see {@link Block#id()}
 * @param content
 *            the text
 * @param children
 *            what is indented under it
 * @param span
 *            see {@link Block#span()}
 */
public record Continuation(String id, List<Inline> content, List<Block> children, Span span)
        implements Paragraph {

    public Continuation {
        content = List.copyOf(content);
        children = List.copyOf(children);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.continuation(this);
    }
}
