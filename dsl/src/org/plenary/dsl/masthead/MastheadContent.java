package org.plenary.dsl.masthead;

import java.util.List;
import org.plenary.dsl.document.Inline;

/**
 * What the masthead prints as the drafter wrote it, with italics and calls of notes.
 *
 * @param symbol
 *            the symbol; may be empty
 * @param title
 *            the title; may be empty
 * @param sponsors
 *            the sponsors with the commas between them; may be empty
 */
public record MastheadContent(List<Inline> symbol, List<Inline> title, List<Inline> sponsors) {

    public MastheadContent {
        symbol = List.copyOf(symbol);
        title = List.copyOf(title);
        sponsors = List.copyOf(sponsors);
    }
}
