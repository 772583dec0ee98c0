package org.plenary.dsl.document;

import java.util.List;
import org.plenary.dsl.numbering.Marker;
import org.plenary.dsl.source.Span;

/**
 * A sub-paragraph, at any depth.
 *
 * @param id
 *            see {@link Block#id()}
 * @param marker
 *            "(a)"
 * @param level
 *            1 for (a), 2 for (i) …: the depth under the paragraph
 * @param content
 *            the text
 * @param children
 *            what is indented under it
 * @param span
 *            see {@link Block#span()}
 */
public record SubParagraph(String id, Marker marker, int level, List<Inline> content, List<Block> children, Span span)
        implements Paragraph {

    public SubParagraph {
        content = List.copyOf(content);
        children = List.copyOf(children);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.subParagraph(this);
    }
}
