package org.plenary.dsl.document;

import java.util.List;
import org.plenary.dsl.source.Span;

/**
 * A preambular paragraph (recital): a reason, not numbered.
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
public record PreambularParagraph(String id, List<Inline> content, List<Block> children, Span span)
        implements Paragraph {

    public PreambularParagraph {
        content = List.copyOf(content);
        children = List.copyOf(children);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.preambular(this);
    }
}
