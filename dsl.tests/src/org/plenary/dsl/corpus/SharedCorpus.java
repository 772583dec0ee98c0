package org.plenary.dsl.corpus;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.dsl.language.Language;

/**
 * Real resolutions in Akoma Ntoso, which are not part of the project. They are looked for in the folder that the system
 * property or the environment variable {@code PLENARY_SHARED} names, else in {@code shared} beside the checkout; a test
 * that needs them is skipped without them.
 */
public final class SharedCorpus {

    private static final String KEY = "PLENARY_SHARED";

    private SharedCorpus() {
    }

    /** The resolutions in a language, sorted by name. */
    public static List<AknDocument> resolutions(Language language) {
        return files(language).stream().map(AknDocument::read).toList();
    }

    /** The files of the resolutions in a language, sorted by name. */
    public static List<Path> files(Language language) {
        Path folder = folder().resolve("corpus/akn4un").resolve(language.code());
        assumeTrue(Files.isDirectory(folder), () -> "Skipped: the corpus of real resolutions is not at " + folder
                + "; set " + KEY + " to the folder that holds it.");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The plain texts of resolutions of all times and languages, sorted by name. */
    public static List<String> texts() {
        Path folder = folder().resolve("corpus");
        assumeTrue(Files.isDirectory(folder), () -> "Skipped: the corpus of real resolutions is not at " + folder
                + "; set " + KEY + " to the folder that holds it.");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(txt|resolution)")).sorted()
                    .map(SharedCorpus::read).toList();
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

    /** The folder that holds them, and what else is shared beside the project. */
    public static Path folder() {
        return Optional.ofNullable(System.getProperty(KEY)).or(() -> Optional.ofNullable(System.getenv(KEY)))
                .map(Path::of).orElseGet(SharedCorpus::besideCheckout);
    }

    private static Path besideCheckout() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("dsl.tests"))) {
            folder = folder.getParent();
        }
        return folder == null ? Path.of("shared") : folder.resolveSibling("shared");
    }
}
