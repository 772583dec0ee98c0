package org.plenary.dsl.imports;

import java.util.Optional;
import org.plenary.dsl.language.Language;

/**
 * What a drafter may say about a file that it does not say itself.
 *
 * @param language
 *            the language of its text
 * @param rejectChanges
 *            whether tracked changes are taken as rejected, and not as accepted
 */
public record ImportOptions(Optional<Language> language, boolean rejectChanges) {

    /** The file says it all, and its tracked changes are accepted. */
    public static final ImportOptions DEFAULT = new ImportOptions(Optional.empty(), false);
}
