package org.plenary.dsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryCommandTest {

    private static final String PUBLISHED = """
            <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">
            <meta><identification><FRBRExpression><FRBRlanguage language="%s"/></FRBRExpression></identification>
            </meta>
            <coverPage><p><docNumber refersTo="#symbol">%s</docNumber></p></coverPage>
            <preface><p><docTitle refersTo="#resolutionTitle">%s</docTitle></p></preface>
            <mainBody><paragraph><num>1.</num><content><p>Decides to survey every lake.</p></content></paragraph>
            </mainBody></statement></akomaNtoso>
            """;

    @TempDir
    private Path folder;

    @Test
    void aTableIsMadeOfAllFilesInTheOrderOfTheirSymbols() throws IOException {
        write("a.xml", "eng", "A/RES/99/12", "Mountain lakes");
        write("b.xml", "fra", "A/RES/99/12", "Lacs de montagne");
        write("c.xml", "eng", "A/RES/99/2", "Rivers");
        write("d.xml", "eng", "A/99/L.2", "A draft");
        Path table = folder.resolve("un.registry");
        Run run = Run.of("registry", folder, "-o", table);
        assertEquals(ExitCode.FINE, run.exit(), run.err());
        assertTrue(run.err().contains("d.xml: warning: ") && run.err().contains("[registry-left-out]"), run.err());
        assertTrue(run.err().endsWith("2 documents from 4 files in " + table + ".\n"), run.err());
        assertEquals("# symbol\tadopted\tar\ten\tes\tfr\tru\tzh\nA/RES/99/2\t\t\tRivers\n"
                + "A/RES/99/12\t\t\tMountain lakes\t\tLacs de montagne\n", Files.readString(table));
    }

    @Test
    void aDamagedFileIsSaidAndTheOthersAreTaken() throws IOException {
        write("a.xml", "eng", "A/RES/99/12", "Mountain lakes");
        Files.writeString(folder.resolve("b.xml"), "<akomaNtoso");
        Path table = folder.resolve("un.registry");
        Run run = Run.of("registry", folder, "-o", table);
        assertTrue(run.exit() != ExitCode.FINE && run.err().contains("b.xml") && run.isPlain(), run.err());
    }

    @Test
    void withoutAnOutputNothingIsDone() {
        Run run = Run.of("registry", folder);
        assertEquals(ExitCode.MISUSE, run.exit());
        assertTrue(run.isPlain(), run.err());
    }

    private void write(String name, String language, String symbol, String title) throws IOException {
        Files.writeString(folder.resolve(name), PUBLISHED.formatted(language, symbol, title));
    }
}
