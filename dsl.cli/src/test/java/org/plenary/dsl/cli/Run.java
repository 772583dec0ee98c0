package org.plenary.dsl.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.plenary.dsl.Plenary;
import org.plenary.dsl.files.OutputFiles;

/** One run of the program inside the test, and what came of it. */
record Run(int exit, String out, String err) {

    /** The language is made once for all tests, as it is once for all texts of a run. */
    private static final Lazy<Plenary> PLENARY = new Lazy<>(Plenary::create);

    static Run of(Object... arguments) {
        return reading("", arguments);
    }

    static Run reading(String standardInput, Object... arguments) {
        return with(false, standardInput, arguments);
    }

    static Run onTerminal(Object... arguments) {
        return with(true, "", arguments);
    }

    private static Run with(boolean terminal, String standardInput, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = Console.of(new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)), out, err,
                terminal);
        String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        int exit = new Program(console, new OutputFiles(), PLENARY).run(words);
        return new Run(exit, lines(out), lines(err));
    }

    private static String lines(ByteArrayOutputStream written) {
        return written.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    /** Whether neither stream holds anything that only a programmer understands. */
    boolean isPlain() {
        return List.of(out, err).stream().noneMatch(text -> text.contains("Exception") || text.contains("\tat ")
                || text.contains("java.") || text.contains("org.plenary") || text.contains("null"));
    }

    /** The messages about one file, without its path. */
    List<String> messages(Path file) {
        return (out + err).lines().filter(line -> line.startsWith(file + ":"))
                .map(line -> line.substring(file.toString().length() + 1)).toList();
    }
}
