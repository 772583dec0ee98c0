package org.plenary.dsl.golden;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;

/**
 * A folder under {@code dsl.tests/golden} with the expected outputs of one writer. A file that no case makes fails, and
 * so does a case without a file. {@code -Dplenary.golden=write} writes the folder anew.
 */
public final class GoldenFolder {

    private static final String REWRITING = "plenary.golden";

    private final Path folder;

    private GoldenFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder with this name. */
    public static GoldenFolder named(String name) {
        return new GoldenFolder(tests().resolve("golden").resolve(name));
    }

    /** The folder under {@code dsl.tests/cases} with the inputs of the cases of this name. */
    public static Path cases(String name) {
        return tests().resolve("cases").resolve(name);
    }

    private static Path tests() {
        Path start = Path.of("").toAbsolutePath();
        Path checkout = Stream.iterate(start, path -> path != null, Path::getParent)
                .filter(path -> Files.exists(path.resolve("dsl.tests/META-INF/MANIFEST.MF"))).findFirst()
                .orElseThrow(() -> new IllegalStateException("No folder above " + start + " holds dsl.tests"));
        return checkout.resolve("dsl.tests");
    }

    /** Compares what the cases make, by file name, with what the folder holds. */
    public void compare(Map<String, String> made) {
        try {
            if ("write".equals(System.getProperty(REWRITING))) {
                rewrite(made);
            }
            TreeSet<String> files = files();
            assertEquals(new TreeSet<>(made.keySet()), files, "cases and files of " + folder);
            assertAll(files.stream().map(name -> comparison(name, made.get(name))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Executable comparison(String name, String made) {
        return () -> assertTrue(Files.readString(folder.resolve(name)).equals(made), () -> name
                + " is no longer made as it stands in " + folder + "; see what changed with -D" + REWRITING + "=write");
    }

    private void rewrite(Map<String, String> made) throws IOException {
        Files.createDirectories(folder);
        for (String orphan : files()) {
            Files.delete(folder.resolve(orphan));
        }
        for (Map.Entry<String, String> output : made.entrySet()) {
            Files.writeString(folder.resolve(output.getKey()), output.getValue());
        }
    }

    private TreeSet<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new TreeSet<>(files.map(file -> file.getFileName().toString()).toList());
        }
    }
}
