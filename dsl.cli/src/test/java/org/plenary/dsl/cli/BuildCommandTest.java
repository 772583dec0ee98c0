package org.plenary.dsl.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCommandTest {

    @TempDir
    private Path folder;

    @Test
    void wordAndHtmlStandBesideTheText() throws IOException {
        Path text = Texts.good(folder.resolve("draft.resolution"));
        Run run = Run.of("build", text);
        assertEquals(new Run(ExitCode.FINE, "", "2 files written from 1 text.\n"), run);
        assertEquals(List.of("draft.docx", "draft.html", "draft.resolution"), Texts.names(folder));
        assertArrayEquals(new byte[] {'P', 'K'}, start(folder.resolve("draft.docx")));
        assertTrue(Files.readString(folder.resolve("draft.html")).startsWith("<!DOCTYPE html>"));
    }

    @Test
    void theSameTextGivesTheSameBytes() throws IOException {
        Path text = Texts.good(folder.resolve("draft.resolution"));
        Run.of("build", text);
        byte[] first = Files.readAllBytes(folder.resolve("draft.docx"));
        Run.of("build", text);
        assertArrayEquals(first, Files.readAllBytes(folder.resolve("draft.docx")));
    }

    @Test
    void aFolderIsWalkedAndItsShapeKeptUnderTheOutputFolder() throws IOException {
        Path texts = Files.createDirectories(folder.resolve("texts"));
        Path out = Files.createDirectories(texts.resolve("out"));
        Texts.good(texts.resolve("a.resolution"));
        Texts.good(texts.resolve("2024/a.resolution"));
        Texts.good(texts.resolve("out/old.resolution"));
        Run run = Run.of("build", "-f", "html", "-o", out, texts);
        assertEquals(ExitCode.FINE, run.exit(), run.err());
        assertEquals(List.of("2024/a.html", "a.html", "old.resolution"), Texts.names(out));
    }

    @Test
    void aTextWithErrorsIsPrintedAllTheSame() throws IOException {
        Path text = Texts.bad(folder.resolve("draft.resolution"));
        Run run = Run.of("build", "-f", "html", text);
        assertEquals(ExitCode.DOCUMENT_ERRORS, run.exit());
        assertTrue(run.err().contains(text + ":" + Texts.BAD_PLACE + ": error: "), run.err());
        assertTrue(run.err().endsWith("1 file written from 1 text, with 1 error.\n"), run.err());
        assertTrue(Files.exists(folder.resolve("draft.html")));
    }

    @Test
    void oneBadTextDoesNotKeepTheOthersFromBeingPrinted() throws IOException {
        for (int i = 0; i < 20; i++) {
            Texts.good(folder.resolve(i + ".resolution"));
        }
        Files.write(folder.resolve("5.resolution"), new byte[] {'a', (byte) 0xFF});
        Run run = Run.of("build", "-f", "html", folder);
        assertEquals(ExitCode.DOCUMENT_ERRORS, run.exit());
        assertEquals(19, Texts.names(folder).stream().filter(name -> name.endsWith(".html")).count());
    }

    @Test
    void messagesComeInTheOrderOfTheTextsHoweverTheyAreDone() throws IOException {
        for (int i = 10; i < 40; i++) {
            Texts.bad(folder.resolve(i + ".resolution"));
        }
        String err = Run.of("build", "-q", "-f", "html", folder).err();
        assertEquals(err.lines().sorted().toList(), err.lines().toList());
        assertEquals(30, err.lines().count());
    }

    @Test
    void oneOutputForTwoTextsIsMisuseAndNothingIsDone() throws IOException {
        Path first = Texts.good(folder.resolve("draft.resolution"));
        Path second = Texts.good(folder.resolve("draft.txt"));
        Run run = Run.of("build", first, second);
        assertEquals(ExitCode.MISUSE, run.exit());
        assertTrue(run.err().contains("is also that of “" + first + "”"), run.err());
        assertEquals(List.of("draft.resolution", "draft.txt"), Texts.names(folder));
    }

    @Test
    void aTextIsNeverReplacedByItsOwnOutput() throws IOException {
        Path text = Texts.good(folder.resolve("draft.html"));
        Run run = Run.of("build", text);
        assertEquals(ExitCode.MISUSE, run.exit());
        assertTrue(run.err().contains("would replace the text"), run.err());
    }

    @Test
    void aTextNamedTwiceIsPrintedOnce() throws IOException {
        Path text = Texts.good(folder.resolve("draft.resolution"));
        assertEquals("1 file written from 1 text.\n", Run.of("build", "-f", "html", text, folder).err());
    }

    @Test
    void anotherEndingIsReplacedToo() throws IOException {
        Path text = Texts.good(folder.resolve("A_72_L.54.txt"));
        assertEquals(ExitCode.FINE, Run.of("build", "-f", "html", text).exit());
        assertTrue(Files.exists(folder.resolve("A_72_L.54.html")));
    }

    @Test
    void progressIsDrawnOnATerminalOnly() throws IOException {
        for (int i = 0; i < 12; i++) {
            Texts.good(folder.resolve(i + ".resolution"));
        }
        assertTrue(Run.onTerminal("build", "-f", "html", folder).err().contains("\r\u001B[K12/12  "));
        assertFalse(Run.of("build", "-f", "html", folder).err().contains("\r"));
        assertFalse(Run.onTerminal("build", "-q", "-f", "html", folder).err().contains("\r"));
    }

    @Test
    void aTemplateThatIsNoneIsSaid() throws IOException {
        Path text = Texts.good(folder.resolve("draft.resolution"));
        for (Path template : List.of(text, folder.resolve("none.dotx"), folder)) {
            Run run = Run.of("build", "--template", template, text);
            assertEquals(ExitCode.MISUSE, run.exit());
            assertTrue(run.isPlain() && run.err().startsWith(template + ": error: "), run.err());
        }
        assertEquals(List.of("draft.resolution"), Texts.names(folder));
    }

    private static byte[] start(Path file) throws IOException {
        byte[] start = new byte[2];
        System.arraycopy(Files.readAllBytes(file), 0, start, 0, 2);
        return start;
    }
}
