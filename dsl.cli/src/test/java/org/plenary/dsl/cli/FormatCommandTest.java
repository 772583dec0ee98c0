package org.plenary.dsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatCommandTest {

    private static final String UNTIDY = "---\nlanguage:en\n---\nThe General Assembly,\n\n\n\n"
            + "1.   Decides to meet;  \n";

    @TempDir
    private Path folder;

    private Path good;
    private Path untidy;

    @BeforeEach
    void write() throws IOException {
        good = Texts.good(folder.resolve("a.resolution"));
        untidy = Texts.write(folder.resolve("b.resolution"), "\uFEFF" + UNTIDY);
    }

    @Test
    void textsAreReplacedOnceAndThenStay() throws IOException {
        String before = Files.readString(good);
        assertEquals(new Run(ExitCode.FINE, "", "1 of 2 texts changed.\n"), Run.of("format", folder));
        String tidy = Files.readString(untidy);
        assertTrue(tidy.startsWith("\uFEFF---\nlanguage: "), "the byte order mark is kept: " + tidy);
        assertTrue(tidy.contains("\n\n1. Decides to meet;\n"), tidy);
        assertEquals(before, Files.readString(good));
        assertEquals("0 of 2 texts changed.\n", Run.of("format", folder).err());
    }

    @Test
    void checkNamesThemAndChangesNothing() throws IOException {
        Run run = Run.of("format", "--check", folder);
        assertEquals(new Run(ExitCode.DOCUMENT_ERRORS, untidy + "\n", "1 of 2 texts would change.\n"), run);
        assertEquals("\uFEFF" + UNTIDY, Files.readString(untidy));
        assertEquals(ExitCode.FINE, Run.of("format", "--check", good).exit());
    }

    @Test
    void standardInputGoesToStandardOutput() throws IOException {
        Run.of("format", untidy);
        Run run = Run.reading("\uFEFF" + UNTIDY, "format", "-");
        assertEquals(new Run(ExitCode.FINE, Files.readString(untidy), ""), run);
    }
}
