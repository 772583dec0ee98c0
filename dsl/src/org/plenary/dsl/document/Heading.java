package org.plenary.dsl.document;

import java.util.List;
import org.plenary.dsl.source.Span;

/**
 * A heading between paragraphs.
 *
 * @param id
 *            see {@link Block#id()}
 * @param level
 *            1 for the highest
 * @param content
 *            the text
 * @param span
 *            see {@link Block#span()}
 */
public record Heading(String id, int level, List<Inline> content, Span span) implements Block {

    public Heading {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.heading(this);
    }
}
