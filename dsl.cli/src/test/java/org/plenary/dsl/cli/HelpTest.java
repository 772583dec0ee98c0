package org.plenary.dsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.dsl.files.OutputFiles;

class HelpTest {

    @ParameterizedTest
    @ValueSource(strings = {"build", "check", "compare", "format", "import", "new"})
    void everyCommandExplainsItselfWithExamplesThatFitALine(String command) {
        Run run = Run.of(command, "--help");
        assertEquals(ExitCode.FINE, run.exit());
        assertTrue(run.out().contains("Usage: plenary " + command), run.out());
        assertTrue(run.out().contains("Examples:\n  plenary " + command), run.out());
        run.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
        assertTrue(Run.of("--help").out().contains("\n  " + command + " "));
    }

    @Test
    void theExitCodesAreExplained() {
        assertTrue(Run.of("--help").out().contains("\n  2   "));
    }

    @Test
    void helpAndVersionDoNotWaitForTheLanguage() {
        for (String option : new String[] {"--help", "--version"}) {
            OutputStream nowhere = OutputStream.nullOutputStream();
            Console console = Console.of(null, nowhere, nowhere, false);
            int exit = new Program(console, new OutputFiles(), () -> {
                throw new AssertionError("made");
            }).run(option);
            assertEquals(ExitCode.FINE, exit);
        }
        assertTrue(Run.of("--version").out().startsWith("plenary "));
    }

    @Test
    void noCommandAtAllShowsTheHelpAndIsMisuse() {
        Run run = Run.of();
        assertEquals(ExitCode.MISUSE, run.exit());
        assertTrue(run.err().contains("Usage: plenary COMMAND"), run.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "bild               | There is no command “bild”. Did you mean “build”?",
        "check              | FILE|DIR",
        "check --stric x    | There is no option “--stric”.",
        "build x -o         | Something is missing here: --output DIR.",
        "registry x         | Something is missing here: --output FILE.",
        "check --format x y | There is no format “x”. The formats are text, json, sarif.",
        "compare --format x y z | There is no format “x”. The formats are text, html.",
        "build x -f docx,odt| There is no format “odt”. The formats are docx,",
        "build -            | Build a file.",
        "new                | A title is needed",
        "new a b            | “b” is one word too many.",
        "new --organ UNGA x | “UNGA” is no organ known here",
        "new --language de x| ar, en, es, fr, ru, zh",
        "new --kind memo x  | neither resolution nor decision",
        "new --organ sc --title T | no title"})
    void misuseIsSaidInASentence(String line, String sentence) {
        Run run = Run.of((Object[]) line.strip().split(" "));
        assertEquals(ExitCode.MISUSE, run.exit());
        assertTrue(run.err().startsWith("plenary: ") && run.err().contains(sentence), run.err());
        assertTrue(run.isPlain() && run.out().isEmpty(), run.err());
    }
}
