package org.plenary.dsl.document;

import java.net.URI;
import java.util.List;

/**
 * A citation of a document of the United Nations.
 *
 * @param content
 *            the words that cite it
 * @param symbol
 *            symbol of the document cited, as {@code A/RES/57/32}
 * @param link
 *            where it can be read, in the language of the text
 */
public record Citation(List<Inline> content, String symbol, URI link) implements Inline {

    public Citation {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.citation(this);
    }
}
