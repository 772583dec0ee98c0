package org.plenary.dsl.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Texts that the tests write. */
final class Texts {

    /** Where {@link #bad} has its error. */
    static final String BAD_PLACE = "9:36";

    private static final String HEADER = """
            ---
            symbol:   A/199/L.901
            language: en
            title:    Invented question
            ---

            The General Assembly,

            """;

    private Texts() {
    }

    /** A draft without a problem. */
    static Path good(Path file) throws IOException {
        return write(file, HEADER + """
                Recalling its resolution 72/278,[^note]

                1. Requests the Secretary-General to report;

                2. Decides to remain seized of the matter.

                [^note]: An invented note.
                """);
    }

    /** A draft that calls a note that is not there. */
    static Path bad(Path file) throws IOException {
        return write(file, HEADER + "Recalling its resolution 72/278 𠮷[^nowhere] of 2018,\n\n#. Decides to meet.\n");
    }

    static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** The files in a folder, at any depth. */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !Files.isDirectory(file)).map(folder::relativize).map(Path::toString).sorted()
                    .toList();
        }
    }
}
