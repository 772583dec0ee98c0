package org.plenary.dsl.document;

/**
 * Words, exactly as they print; no line breaks, never empty.
 *
 * @param text
 *            the words
 */
public record Text(String text) implements Inline {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.text(this);
    }
}
