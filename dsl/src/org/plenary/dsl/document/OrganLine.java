package org.plenary.dsl.document;

import java.util.List;
import java.util.stream.Stream;
import org.plenary.dsl.source.Span;

/**
 * The name of the organ, subject of the long sentence that a resolution is: "The General Assembly,".
 *
 * @param id
 *            see {@link Block#id()}
 * @param name
 *            what prints in italics: "The General Assembly"
 * @param rest
 *            what follows upright, as a rule the comma
 * @param span
 *            see {@link Block#span()}
 */
public record OrganLine(String id, List<Inline> name, List<Inline> rest, Span span) implements Paragraph {

    public OrganLine {
        name = List.copyOf(name);
        rest = List.copyOf(rest);
    }

    @Override
    public List<Inline> content() {
        return Stream.concat(name.stream(), rest.stream()).toList();
    }

    @Override
    public List<Block> children() {
        return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.organLine(this);
    }
}
