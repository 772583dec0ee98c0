package org.plenary.dsl.document;

import java.util.List;

/**
 * The opening phrase of a paragraph, which prints in italics: "Recalling also", "又回顾".
 *
 * @param content
 *            the phrase
 */
public record Opening(List<Inline> content) implements Inline {

    public Opening {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.opening(this);
    }
}
