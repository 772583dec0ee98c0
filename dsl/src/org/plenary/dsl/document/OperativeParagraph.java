package org.plenary.dsl.document;

import java.util.List;
import org.plenary.dsl.numbering.Marker;
import org.plenary.dsl.source.Span;

/**
 * An operative paragraph, or a numbered paragraph of an annex.
 *
 * @param id
 *            see {@link Block#id()}
 * @param marker
 *            "1."; an empty one for a single operative paragraph, which prints no number
 * @param content
 *            the text
 * @param children
 *            what is indented under it
 * @param span
 *            see {@link Block#span()}
 */
public record OperativeParagraph(String id, Marker marker, List<Inline> content, List<Block> children, Span span)
        implements Paragraph {

    public OperativeParagraph {
        content = List.copyOf(content);
        children = List.copyOf(children);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.operative(this);
    }
}
