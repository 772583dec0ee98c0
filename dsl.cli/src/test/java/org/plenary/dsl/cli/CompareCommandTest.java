package org.plenary.dsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

    @TempDir
    private Path folder;

    private Path old;
    private Path now;

    @BeforeEach
    void write() throws IOException {
        old = Texts.good(folder.resolve("old.resolution"));
        now = Texts.write(folder.resolve("new.resolution"), Files.readString(old)
                .replace("1. Requests the Secretary-General to report;", "1. Welcomes the report;\n\n"
                        + "2. Requests the Secretary-General to report again;")
                .replace("2. Decides to remain", "3. Decides to remain"));
    }

    @Test
    void tellsWhatBecameOfEachParagraph() {
        Run run = Run.of("compare", old, now);
        assertEquals(ExitCode.FINE, run.exit(), run.err());
        assertTrue(run.out().startsWith("""
                Text
                  1. added: Welcomes the report;
                  2. changed, formerly 1.: Requests the Secretary-General to report{+ again+};

                1 added, 0 removed, 1 changed, 0 moved, """), run.out());
    }

    @Test
    void equalTextsAreSaidToBeEqual() {
        assertEquals(new Run(ExitCode.FINE, "The texts do not differ.\n", ""), Run.of("compare", old, old));
    }

    @Test
    void aPageIsWrittenOrPrinted() throws IOException {
        Path page = folder.resolve("changes.html");
        assertEquals(new Run(ExitCode.FINE, "", ""), Run.of("compare", "--format", "html", "-o", page, old, now));
        String written = Files.readString(page);
        assertTrue(written.contains("to report<ins> again</ins>;"), written);
        assertTrue(written.contains("A/199/L.901 (new.resolution)"), written);
        assertEquals(written, Run.of("compare", "--format", "html", old, now).out());
    }

    @Test
    void oneTextMayComeFromStandardInput() throws IOException {
        assertEquals("The texts do not differ.\n", Run.reading(Files.readString(old), "compare", old, "-").out());
        Run both = Run.of("compare", "-", "-");
        assertEquals(ExitCode.MISUSE, both.exit());
        assertTrue(both.err().contains("Only one of the texts"), both.err());
    }

    @Test
    void filesOfOtherKindsAreCompared() throws IOException {
        assertEquals(ExitCode.FINE, Run.of("build", "-f", "docx", "-o", folder, old).exit());
        Path word = Files.move(folder.resolve("old.docx"), folder.resolve("OLD.DOCX"));
        Run run = Run.of("compare", word, now);
        assertEquals(ExitCode.FINE, run.exit(), run.err());
        assertTrue(run.out().contains("1. added: Welcomes the report;"), run.out());
    }

    @Test
    void badFilesAreNamed() throws IOException {
        Run missing = Run.of("compare", old, folder.resolve("none.resolution"));
        assertEquals(ExitCode.MISUSE, missing.exit());
        assertTrue(missing.err().startsWith(folder.resolve("none.resolution") + ": error: "), missing.err());
        Run directory = Run.of("compare", folder, old);
        assertEquals(ExitCode.MISUSE, directory.exit());
        Run root = Run.of("compare", folder.getRoot(), old);
        assertTrue(root.err().contains("This is a folder"), root.err());
        Run broken = Run.of("compare", old, Files.writeString(folder.resolve("x.docx"), "no Word document"));
        assertEquals(ExitCode.MISUSE, broken.exit());
        assertTrue(missing.isPlain() && directory.isPlain() && broken.isPlain(), broken.err());
    }

    @Test
    void aTextOfTheTwoIsNotReplaced() throws IOException {
        String before = Files.readString(old);
        Run run = Run.of("compare", old, now, "-o", folder.resolve("x/../old.resolution"));
        assertEquals(ExitCode.MISUSE, run.exit());
        assertTrue(run.err().contains("Name another file"), run.err());
        assertEquals(before, Files.readString(old));
    }

    @Test
    void twoLanguagesAreMentioned() throws IOException {
        Path french = Texts.write(folder.resolve("fr.resolution"),
                Files.readString(old).replace("language: en", "language: fr"));
        assertTrue(Run.of("compare", old, french).err().contains("two languages"));
    }
}
