package org.plenary.dsl.document;

import java.util.List;

/**
 * Text not agreed yet; it prints in square brackets.
 *
 * @param content
 *            what stands within the brackets
 * @param proposers
 *            who proposed it; may be empty
 */
public record Bracketed(List<Inline> content, List<String> proposers) implements Inline {

    public Bracketed {
        content = List.copyOf(content);
        proposers = List.copyOf(proposers);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.bracketed(this);
    }
}
