package org.plenary.dsl.imports.manuscript;

import java.util.List;
import org.plenary.dsl.header.HeaderEntry;

/**
 * What the lines above and below a text say.
 *
 * @param entries
 *            the facts, as a header states them
 * @param symbol
 *            the symbol with the calls of its notes
 * @param title
 *            the title with the calls of its notes, without its number
 * @param sponsors
 *            the names of the sponsors with the calls of their notes
 * @param remarks
 *            what the drafter has to check
 */
public record MastheadFacts(List<HeaderEntry> entries, Runs symbol, Runs title, Runs sponsors,
        List<String> remarks) {

    public MastheadFacts {
        entries = List.copyOf(entries);
        remarks = List.copyOf(remarks);
    }
}
