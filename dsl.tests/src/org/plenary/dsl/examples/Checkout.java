package org.plenary.dsl.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folder that holds the whole project, wherever in it the tests were started. */
public final class Checkout {

    private static final String LANDMARK = "docs/language.md";
    private static final List<String> MODULES_WITH_TESTS = List.of("dsl.tests/src", "dsl.ui.tests/src", "dsl.cli/src",
            "architecture/src");

    private final Path root;

    private Checkout(Path root) {
        this.root = root;
    }

    /** The folder that holds the working folder of the tests. */
    public static Checkout find() {
        Path start = Path.of("").toAbsolutePath();
        return Stream.iterate(start, folder -> folder != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve(LANDMARK))).findFirst().map(Checkout::new)
                .orElseThrow(() -> new IllegalStateException("No folder above " + start + " holds " + LANDMARK));
    }

    /** A file or folder of the project. */
    Path path(String name) {
        return root.resolve(name);
    }

    /** The examples, by name. */
    public List<Path> examples() {
        return files(path("examples"), ".resolution");
    }

    /** The folder with a page for each rule. */
    public Path rulePages() {
        return path("docs/rules");
    }

    /** All sources of the language and of its server. */
    public List<Path> sources() {
        return Stream.of("dsl/src", "dsl.ide/src").map(this::path).flatMap(Checkout::javaFiles).toList();
    }

    /** All sources of tests of the language. */
    public List<Path> testSources() {
        return javaFiles(path("dsl.tests/src")).toList();
    }

    /** The pages of documentation: those of the project itself, then those of {@code docs} and of the rules. */
    List<Path> pages() {
        return Stream.of(root, path("docs"), rulePages()).flatMap(folder -> files(folder, ".md").stream()).toList();
    }

    /** The names of all test classes of the project. */
    Set<String> tests() {
        return MODULES_WITH_TESTS.stream().map(this::path).flatMap(Checkout::javaFiles)
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .filter(name -> name.endsWith("Test")).collect(Collectors.toSet());
    }

    /** The text of a file. */
    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
