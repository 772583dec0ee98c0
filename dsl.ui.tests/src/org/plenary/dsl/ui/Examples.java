package org.plenary.dsl.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The collection of examples that comes with the sources. */
final class Examples {

    private Examples() {
    }

    static String text(String name) throws IOException {
        return Files.readString(folder().resolve(name));
    }

    private static Path folder() {
        return checkout().resolve("examples");
    }

    /** The tests run in a folder of the sources, which one depends on what runs them. */
    static Path checkout() {
        for (Path place = Path.of("").toAbsolutePath(); place != null; place = place.getParent()) {
            if (Files.isDirectory(place.resolve("examples"))) {
                return place;
            }
        }
        throw new AssertionError("The folder examples is nowhere above " + Path.of("").toAbsolutePath());
    }
}
