package org.plenary.dsl.writer;

import java.util.function.Supplier;

/**
 * A format that documents can be written in.
 *
 * @param name
 *            as the command line takes it: {@code html}
 * @param extension
 *            of its files, without the dot
 * @param description
 *            a few words for a list of formats
 * @param writers
 *            makes its writer
 */
public record Format(String name, String extension, String description, Supplier<Writer> writers) {

    /** A writer of this format. */
    public Writer writer() {
        return writers.get();
    }
}
