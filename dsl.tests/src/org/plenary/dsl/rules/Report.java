package org.plenary.dsl.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A table that a measurement leaves for people, in {@code dsl.tests/target/rules}. */
final class Report {

    private static final Path FOLDER = Path.of("target", "rules");

    private Report() {
    }

    static void write(String name, String table) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name), table);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
