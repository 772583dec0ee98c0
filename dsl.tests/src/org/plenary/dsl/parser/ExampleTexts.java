package org.plenary.dsl.parser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The examples of the project, as texts. */
public final class ExampleTexts {

    private ExampleTexts() {
    }

    public static List<String> all() {
        Path examples = Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("examples")).filter(Files::isDirectory).findFirst()
                .orElseThrow(() -> new IllegalStateException("The folder of the examples was not found."));
        try (Stream<Path> files = Files.list(examples)) {
            return files.filter(file -> file.toString().endsWith(".resolution")).sorted().map(ExampleTexts::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
