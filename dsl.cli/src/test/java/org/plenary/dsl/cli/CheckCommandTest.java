package org.plenary.dsl.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

    @Test
    void hintsAreCountedToo() throws IOException {
        String good = Files.readString(Texts.good(folder.resolve("draft.resolution")));
        Path text = Texts.write(folder.resolve("draft.resolution"), good
                .replace("1. Requests", "<!-- allow paragraph-number: none -->\n\n1. Requests"));
        assertEquals("1 text checked: 1 hint.\n", Run.of("check", text).err());
    }

    @Test
    void theReportForProgramsNamesPlacesAndCures() throws IOException {
        Path text = invisible(folder.resolve("draft.resolution"));
        Run run = Run.of("check", "--format", "json", text);
        assertEquals(ExitCode.FINE, run.exit());
        JsonObject report = JsonParser.parseString(run.out()).getAsJsonObject();
        assertEquals(1, report.getAsJsonObject("counts").get("warnings").getAsInt());
        JsonObject problem = report.getAsJsonArray("problems").get(0).getAsJsonObject();
        assertEquals("invisible-character", problem.get("rule").getAsString());
        assertEquals(text.toString(), problem.get("path").getAsString());
        JsonObject edit = problem.getAsJsonArray("fixes").get(0).getAsJsonObject().getAsJsonArray("edits").get(0)
                .getAsJsonObject();
        int offset = Files.readString(text).indexOf('\u200B');
        assertEquals(offset, edit.get("offset").getAsInt());
        assertEquals(offset, problem.getAsJsonObject("start").get("offset").getAsInt());
        assertEquals(11, problem.getAsJsonObject("start").get("line").getAsInt());
        assertEquals(39, problem.getAsJsonObject("start").get("column").getAsInt());
    }

    @Test
    void sarifCountsColumnsInUtf16() throws IOException {
        Path text = invisible(folder.resolve("a draft.resolution"));
        JsonObject run = JsonParser.parseString(Run.of("check", "--format", "sarif", text).out()).getAsJsonObject()
                .getAsJsonArray("runs").get(0).getAsJsonObject();
        assertEquals("utf16CodeUnits", run.get("columnKind").getAsString());
        JsonObject result = run.getAsJsonArray("results").get(0).getAsJsonObject();
        JsonObject place = result.getAsJsonArray("locations").get(0).getAsJsonObject()
                .getAsJsonObject("physicalLocation");
        assertEquals(text.toUri().toString(), place.getAsJsonObject("artifactLocation").get("uri").getAsString());
        assertEquals(40, place.getAsJsonObject("region").get("startColumn").getAsInt());
        assertEquals(41, place.getAsJsonObject("region").get("endColumn").getAsInt());
        assertEquals("warning", result.get("level").getAsString());
        assertEquals("invisible-character", result.get("ruleId").getAsString());
        assertEquals(1, result.getAsJsonArray("fixes").size());
    }

    @Test
    void namesOfAnyScriptAreEncodedAsTheyAre() {
        assertEquals("a%20draft/%D9%82%D8%B1%D8%A7%D8%B1/a%3Ab%25%23.resolution",
                FileUri.of(Path.of("a draft", "قرار", "a:b%#.resolution")));
        assertEquals("../cafe%CC%81/caf%C3%A9", FileUri.of(Path.of("..", "cafe\u0301", "caf\u00e9")));
    }

    @Test
    void aMissingFileStandsInTheReport() {
        Run run = Run.of("check", "--format", "json", folder.resolve("none.resolution"));
        assertEquals(ExitCode.MISUSE, run.exit());
        assertEquals("missing-file", JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("problems")
                .get(0).getAsJsonObject().get("rule").getAsString());
    }

    @Test
    void safeCuresAreWrittenAndTold() throws IOException {
        Path text = invisible(folder.resolve("draft.resolution"));
        String before = Files.readString(text);
        Files.writeString(text, "\uFEFF" + before.replace("\n", "\r\n"));
        Run run = Run.of("check", "--fix", text);
        assertEquals(new Run(ExitCode.FINE, "", "1 text checked: no errors. 1 problem mended in 1 text.\n"), run);
        assertEquals("\uFEFF" + before.replace("\u200B", "").replace("\n", "\r\n"), Files.readString(text));
        assertEquals(List.of("draft.resolution"), Texts.names(folder));
        assertEquals("1 text checked: no errors. 0 problems mended in 0 texts.\n",
                Run.of("check", "--fix", text).err());
    }

    @Test
    void aFileInAnotherEncodingIsNeverTouched() throws IOException {
        Path text = folder.resolve("draft.resolution");
        byte[] latin = Files.readString(invisible(folder.resolve("a.resolution"))).replace("Re", "R\u00E9")
                .replace("\u200B", "").replace("\uD842\uDFB7", "").getBytes(StandardCharsets.ISO_8859_1);
        Files.write(text, latin);
        assertTrue(Run.of("check", "--fix", text).exit() != ExitCode.FINE);
        assertArrayEquals(latin, Files.readAllBytes(text));
    }

    @Test
    void whatIsPipedComesBackWithItsCures() throws IOException {
        String text = Files.readString(invisible(folder.resolve("draft.resolution")));
        Run run = Run.reading(text, "check", "--fix", "-");
        assertEquals(text.replace("\u200B", ""), run.out());
    }

    @Test
    void settingsAreInForceAndTheirMistakesToldOnce() throws IOException {
        invisible(folder.resolve("texts/one.resolution"));
        invisible(folder.resolve("texts/two.resolution"));
        Files.writeString(folder.resolve("plenary.toml"),
                "[rules]\ninvisible-character = \"off\"\nnonsens = \"off\"\n");
        Run run = Run.of("check", folder.resolve("texts"));
        assertEquals(1, run.out().lines().count(), run.out());
        assertTrue(run.out().startsWith(folder.resolve("plenary.toml") + ":3:1: warning: There is no rule “nonsens”"),
                run.out());
        assertEquals("2 texts checked: 1 warning.\n", run.err());
    }

    @Test
    void allRulesAreListed() {
        Run run = Run.of("check", "--rules");
        assertEquals(ExitCode.FINE, run.exit());
        assertTrue(run.out().lines().anyMatch(line -> line.matches("undefined-note +error +error +error +all +choice")),
                run.out());
    }

    /** A text whose only fault is an invisible character, behind one of two UTF-16 units. */
    private static Path invisible(Path file) throws IOException {
        return Texts.write(file, Files.readString(Texts.good(file))
                .replace("to report", "to \uD842\uDFB7\u200Breport"));
    }
}
