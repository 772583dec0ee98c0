package org.plenary.dsl.document;

import java.util.List;
import java.util.Optional;

/**
 * A reference to a paragraph by its number, as in "paragraph 2 (a) above".
 *
 * @param printed
 *            "2 (a)"
 * @param parts
 *            the markers that make it up, from the paragraph down: "2", "(a)"
 * @param targetId
 *            {@link Block#id()} of the paragraph; empty if it stands in another document
 */
public record Reference(String printed, List<String> parts, Optional<String> targetId) implements Inline {

    public Reference {
        parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.reference(this);
    }
}
