package org.plenary.dsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aGoodTextIsFine() throws IOException {
        Path text = Texts.good(folder.resolve("draft.resolution"));
        assertEquals(new Run(ExitCode.FINE, "", "1 text checked: no errors.\n"), Run.of("check", text));
        assertEquals(List.of("draft.resolution"), Texts.names(folder));
    }

    @Test
    void theMessageNamesPathLineColumnSeverityAndCode() throws IOException {
        Path text = Texts.bad(folder.resolve("draft.resolution"));
        Run run = Run.of("check", text);
        assertEquals(ExitCode.DOCUMENT_ERRORS, run.exit());
        String place = "(?s)\\Q" + text + ":" + Texts.BAD_PLACE + "\\E";
        assertTrue(run.out().matches(place + ": error: .*nowhere.* \\[[a-z-]+\\]\n"), run.out());
        assertEquals("1 text checked: 1 error.\n", run.err());
    }

    @Test
    void standardInputIsReadForADash() throws IOException {
        String text = Files.readString(Texts.bad(folder.resolve("draft.resolution")));
        Run run = Run.reading(text, "check", "-");
        assertEquals(ExitCode.DOCUMENT_ERRORS, run.exit());
        assertTrue(run.out().startsWith("-:" + Texts.BAD_PLACE + ": error: "), run.out());
        assertEquals("", run.err());
    }

    @Test
    void columnsDoNotCountTheByteOrderMarkAndKnowCrlf() throws IOException {
        String text = Files.readString(Texts.bad(folder.resolve("draft.resolution")));
        Run run = Run.reading("\uFEFF" + text.replace("\n", "\r\n"), "check", "-");
        assertTrue(run.out().startsWith("-:" + Texts.BAD_PLACE + ": error: "), run.out());
    }

    @Test
    void aNameThatPlaysWithTheTerminalIsShownHarmless() throws IOException {
        Path text = Texts.bad(folder.resolve("a\u001B[2J\u202Eb.resolution"));
        String out = Run.of("check", text).out();
        assertTrue(out.contains("a\uFFFD[2J\uFFFDb.resolution:" + Texts.BAD_PLACE), out);
    }

    @Test
    void aFolderWithoutTextsIsMisuse() {
        Run run = Run.of("check", folder);
        assertEquals(ExitCode.MISUSE, run.exit());
        assertTrue(run.out().startsWith(folder + ": error: No file in this folder ends in"), run.out());
    }

    @Test
    void aMissingFileIsMisuseAndTheOthersAreChecked() throws IOException {
        Path none = folder.resolve("none.resolution");
        Path bad = Texts.bad(folder.resolve("draft.resolution"));
        Run run = Run.of("check", none, bad);
        assertEquals(ExitCode.MISUSE, run.exit());
        assertEquals(List.of(" error: There is no file with this name. [missing-file]"), run.messages(none));
        assertEquals(1, run.messages(bad).size());
    }
}
