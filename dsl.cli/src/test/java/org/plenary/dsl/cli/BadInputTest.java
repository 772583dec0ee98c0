package org.plenary.dsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no drafter means to hand in. Each is answered with a sentence and a place, in time, and leaves no half file. */
class BadInputTest {

    private static final String HEADER = "---\nlanguage: en\ntitle: Invented\nsymbol: A/199/L.1\n---\n\n"
            + "The General Assembly,\n\n";

    @TempDir
    private Path folder;

    private Path text;

    @BeforeEach
    void name() {
        text = folder.resolve("text.resolution");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Assembl\u00E9e|1:8: error: This text is not in UTF-8: byte 8 of the file, 0xE9,|not-utf-8",
        "%PDF-1.7|1:1: error: This is a PDF.|not-text",
        "PK\u0003\u0004 docx|1:1: error: This is a compressed file, such as a Word document|not-text"})
    void whatIsNoTextIsRefusedWithItsPlace(String content, String message, String code) throws IOException {
        Files.write(text, content.getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(message, code);
    }

    @Test
    void randomBytesAreRefused() throws IOException {
        byte[] bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        Files.write(text, bytes);
        assertRefused("1:1: error: This file is no text.", "not-text");
    }

    @Test
    void fiftyMegabytesAreRefusedWithTheLimit() throws IOException {
        Files.writeString(text, "word ".repeat(10_000_000));
        assertRefused(" error: This file is larger than 16 MB, the limit for one resolution.", "too-large");
    }

    private void assertRefused(String message, String code) throws IOException {
        Run run = assertTimeoutPreemptively(Duration.ofMinutes(1), () -> Run.of("build", text));
        assertEquals(ExitCode.DOCUMENT_ERRORS, run.exit());
        assertEquals(1, run.messages(text).size(), run.err());
        assertTrue(run.messages(text).get(0).startsWith(message), run.err());
        assertTrue(run.messages(text).get(0).endsWith("[" + code + "]"), run.err());
        assertEquals(List.of("text.resolution"), Texts.names(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\uFEFF", "---", "---\n", "---\n---\n", "word", "[^", "{@", "> ", "1."})
    void theSmallestTextsArePrinted(String content) throws IOException {
        assertPrinted(content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a\u0000b|10:2", "a\u0007b|10:2", "a\u009Fb|10:2", "𠮷\u202Eb|10:2", "a\u2066b|10:2"})
    void controlsAndBidiControlsAreReportedAtTheirPlace(String content, String place) throws IOException {
        Run run = assertPrinted(HEADER + "Recalling,\n" + content + ",\n");
        assertTrue(run.messages(text).stream().anyMatch(message -> message.startsWith(place + ": ")), run.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1. Decides {@nowhere}.|9:14|nowhere",
        "1. Decides.[^nowhere]|9:14|nowhere",
        "1. {#a} Decides;~~2. {#a} Also decides.|11:|a",
        "1. Decides.[^a]~~[^a]: One.~~[^a]: Two.|13:|a"})
    void whatReferencesSayWrongIsAnErrorAtItsPlace(String body, String place, String word) throws IOException {
        Run run = assertPrinted(HEADER + body.replace('~', '\n') + "\n");
        assertEquals(ExitCode.DOCUMENT_ERRORS, run.exit());
        assertTrue(run.messages(text).stream().anyMatch(message -> message.startsWith(place)
                && message.contains(" error: ") && message.contains(word)), run.err());
    }

    @Test
    void aNoteThatCallsItselfEnds() throws IOException {
        assertPrinted(HEADER + "1. Decides.[^a]\n\n[^a]: As said.[^a] And.[^b]\n\n[^b]: See.[^a]\n");
    }

    @Test
    void aHeaderThatIsNeverClosedIsReported() throws IOException {
        Run run = assertPrinted("---\nlanguage: en\ntitle: Invented\n\nThe General Assembly,\n\n#. Decides to meet.\n");
        assertEquals(ExitCode.DOCUMENT_ERRORS, run.exit());
        assertTrue(run.messages(text).stream().anyMatch(message -> message.startsWith("1:1: error: ")), run.err());
    }

    @Test
    void aThousandLevelsArePrinted() throws IOException {
        String levels = IntStream.range(0, 1_000).mapToObj(i -> " ".repeat(2 * i) + "(a) level;\n\n")
                .collect(Collectors.joining());
        assertPrinted(HEADER + "1. Decides:\n\n" + levels);
        assertPrinted(HEADER + ">".repeat(1_000) + " quoted\n");
        assertPrinted(HEADER + "[".repeat(1_000) + "word" + "]".repeat(1_000) + " " + "*_".repeat(1_000) + "\n");
    }

    @Test
    void oneLineOfTenMegabytesIsPrinted() throws IOException {
        assertPrinted(HEADER + "word ".repeat(2_000_000) + "\n");
    }

    @Test
    void aHundredThousandParagraphsArePrinted() throws IOException {
        String body = IntStream.rangeClosed(1, 100_000).mapToObj(i -> i + ". Decides to meet;\n\n")
                .collect(Collectors.joining());
        assertPrinted(HEADER + body);
    }

    /** In time, in words a drafter understands, and whole. */
    private Run assertPrinted(String content) throws IOException {
        Files.writeString(text, content);
        Run run = assertTimeoutPreemptively(Duration.ofMinutes(2), () -> Run.of("build", text));
        assertTrue(run.exit() != ExitCode.MISUSE && run.isPlain(), run.err());
        assertEquals(List.of("text.docx", "text.html", "text.resolution"), Texts.names(folder));
        assertTrue(Files.readString(folder.resolve("text.html")).endsWith("</html>\n"));
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> Run.of("format", "--check", text));
        return run;
    }

    @Test
    void aMissingFolderIsSaidBeforeAnythingIsDone() throws IOException {
        Texts.good(text);
        Path none = folder.resolve("none");
        Run run = Run.of("build", "-o", none, text);
        assertEquals(ExitCode.MISUSE, run.exit());
        assertEquals(List.of(" error: The folder for the outputs does not exist. Create it first. [missing-folder]"),
                run.messages(none));
    }

    @Test
    void aFullDiskIsSaid() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/full")), "this system has no device that is always full");
        Texts.good(text);
        Path link = Files.createSymbolicLink(folder.resolve("text.docx"), Path.of("/dev/full"));
        assertUnwritable("The disk is full", "disk-full");
        Files.delete(link);
    }

    @Test
    void anOutputThatIsOpenElsewhereIsSaid() throws IOException {
        Texts.good(text);
        Files.writeString(folder.resolve("text.docx"), "open");
        Files.writeString(folder.resolve(".~lock.text.docx#"), "");
        assertUnwritable("This file is open in another program.", "file-in-use");
        assertEquals("open", Files.readString(folder.resolve("text.docx")));
    }

    private void assertUnwritable(String sentence, String code) {
        Run run = Run.of("build", text);
        assertEquals(ExitCode.MISUSE, run.exit());
        List<String> messages = run.messages(folder.resolve("text.docx"));
        assertEquals(1, messages.size(), run.err());
        assertTrue(messages.get(0).startsWith(" error: " + sentence) && messages.get(0).endsWith("[" + code + "]"),
                run.err());
        assertFalse(Files.exists(folder.resolve("text.docx.unfinished")));
    }
}
