package org.plenary.dsl.document;

import java.util.List;

/**
 * Words set apart by the drafter.
 *
 * @param style
 *            how
 * @param content
 *            the words
 */
public record Styled(Style style, List<Inline> content) implements Inline {

    /** How words are set apart. */
    public enum Style {
        ITALIC, BOLD, SUPERSCRIPT, SUBSCRIPT, UNDERLINE
    }

    public Styled {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.styled(this);
    }
}
