package org.plenary.dsl.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Facts about a document that are not printed as they stand: for file properties and metadata.
 *
 * @param symbol
 *            as {@code A/RES/72/278}; empty for a draft that has none yet
 * @param title
 *            without mark-up; a Security Council text has none, and its number stands here instead
 * @param organ
 *            name of the organ in the document's language
 * @param draft
 *            whether the text is not adopted yet
 * @param date
 *            of adoption or, failing that, of issue
 * @param sponsors
 *            of a draft
 */
public record Properties(Optional<String> symbol, String title, String organ, boolean draft, Optional<LocalDate> date,
        List<String> sponsors) {

    public Properties {
        sponsors = List.copyOf(sponsors);
    }
}
