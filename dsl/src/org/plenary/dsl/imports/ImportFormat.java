package org.plenary.dsl.imports;

import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A kind of file that resolutions can be imported from.
 *
 * @param ending
 *            how the names of its files end: {@code .xml}
 * @param description
 *            a few words for a list of formats
 * @param recognised
 *            tells by the content whether a file is of this kind, whatever its name
 * @param importers
 *            makes its importer
 */
public record ImportFormat(String ending, String description, Predicate<ImportFile> recognised,
        Supplier<Importer> importers) {

    /** An importer of this kind of file. */
    public Importer importer() {
        return importers.get();
    }
}
