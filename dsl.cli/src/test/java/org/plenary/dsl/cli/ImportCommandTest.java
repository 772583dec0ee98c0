package org.plenary.dsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private static final String NAME = "A_RES_99_12.en.resolution";

    private static final String PUBLISHED = """
            <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">
            <meta><identification><FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification>
            </meta>
            <coverPage><p><docNumber refersTo="#symbol">A/RES/99/12</docNumber></p></coverPage>
            <preface><p><docTitle refersTo="#resolutionTitle">Mountain lakes</docTitle></p></preface>
            <preamble><formula name="enactingFormula"><p><span class="italic">The General Assembly</span></p></formula>
            </preamble><mainBody><paragraph><num>1.</num><content><p><span class="italic">Decides</span> to survey
            every lake.</p></content></paragraph></mainBody></statement></akomaNtoso>
            """;

    @TempDir
    private Path folder;

    private Path published;

    @BeforeEach
    void write() throws IOException {
        published = Files.writeString(folder.resolve("published.xml"), PUBLISHED);
    }

    @Test
    void aTextIsNamedBySymbolAndLanguage() throws IOException {
        assertEquals(new Run(ExitCode.FINE, "", "1 of 1 file imported.\n"), Run.of("import", published));
        String text = Files.readString(folder.resolve(NAME));
        assertTrue(text.endsWith("---\n\nThe General Assembly\n\n1. Decides to survey every lake.\n"), text);
        assertEquals(ExitCode.FINE, Run.of("check", folder.resolve(NAME)).exit());
    }

    @Test
    void aTextThatIsThereIsReplacedOnlyByForce() throws IOException {
        Path text = Files.writeString(folder.resolve(NAME), "mine");
        Run run = Run.of("import", published);
        assertEquals(ExitCode.MISUSE, run.exit());
        assertTrue(run.err().contains("--force") && run.err().contains("[file-exists]"), run.err());
        assertEquals("mine", Files.readString(text));
        assertEquals(ExitCode.FINE, Run.of("import", "--force", published).exit());
        assertTrue(Files.readString(text).contains("Decides"));
    }

    @Test
    void aBadFileDoesNotKeepTheOthersFromBeingImported() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(folder.resolve("bad.xml"), PUBLISHED.substring(0, 300));
        Run run = Run.of("import", "-o", out, folder);
        assertEquals(ExitCode.DOCUMENT_ERRORS, run.exit());
        assertTrue(run.err().contains("bad.xml: error: The file is not well-formed XML"), run.err());
        assertTrue(run.err().endsWith("1 of 2 files imported, with 1 error.\n"), run.err());
        assertTrue(Files.exists(out.resolve(NAME)));
        assertFalse(Files.exists(folder.resolve(NAME)));
        assertTrue(run.isPlain(), run.err());
    }

    @Test
    void twoFilesOfOneSymbolAreNotWrittenOverEachOther() throws IOException {
        Files.writeString(folder.resolve("twice.xml"), PUBLISHED);
        Run run = Run.of("import", folder);
        assertEquals(ExitCode.MISUSE, run.exit());
        assertTrue(run.err().contains("Import them into two folders."), run.err());
    }

    @Test
    void theFolderForTheTextsMustBeThere() {
        Run run = Run.of("import", "-o", folder.resolve("none"), published);
        assertEquals(ExitCode.MISUSE, run.exit());
        assertTrue(run.err().contains("[missing-folder]"), run.err());
    }
}
