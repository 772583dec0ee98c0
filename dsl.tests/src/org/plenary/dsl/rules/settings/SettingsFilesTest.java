package org.plenary.dsl.rules.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.dsl.Plenary;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.source.Severity;

/** Settings lie beside texts and above them; what is nearest counts, key by key. */
class SettingsFilesTest {

    private static final String TEXT = """
            ---
            symbol: A/C.3/80/L.902
            language: en
            title: Reading aloud
            ---

            The General Assembly,

            Recalling its resolution 70/1,

            3. Invites all Member States to read aloud.
            """;

    @TempDir
    private Path folder;

    private final SettingsFiles files = new SettingsFiles();
    private Path text;

    @BeforeEach
    void makeFolders() throws IOException {
        text = folder.resolve("drafts of 2026/text.resolution");
        Files.createDirectories(text.getParent());
        set(folder, "word-limit = 100\n[rules]\nnote-not-called = \"off\"\nparagraph-number = \"off\"\n");
    }

    @Test
    void whatIsNearestCounts() throws IOException {
        set(text.getParent(), "registry = \"r\"\n[rules]\nparagraph-number = \"error\"\n");
        Settings settings = files.settings(text);
        assertEquals(OptionalInt.of(100), settings.wordLimit());
        assertEquals(Optional.empty(), settings.rules().get("note-not-called"));
        assertEquals(Optional.of(Severity.ERROR), settings.rules().get("paragraph-number"));
        assertEquals(Optional.of(text.resolveSibling("r")), settings.registry());
    }

    @Test
    void aChangedFileIsReadAgain() throws IOException {
        assertEquals(OptionalInt.of(100), files.settings(text).wordLimit());
        set(folder, "word-limit = 3300\n");
        assertEquals(OptionalInt.of(3300), files.settings(text).wordLimit());
        Files.delete(folder.resolve(SettingsFile.NAME));
        assertEquals(OptionalInt.empty(), files.settings(text).wordLimit());
    }

    @Test
    void aFileThatIsNoTextIsToldOnce() throws IOException {
        Files.write(text.resolveSibling(SettingsFile.NAME), new byte[] {'P', 'K', 3, 4, 0, 0});
        List<Problem> problems = files.above(text).get(0).problems();
        assertEquals(List.of("settings-unreadable"), problems.stream().map(Problem::code).toList());
        assertEquals(OptionalInt.of(100), files.settings(text).wordLimit());
    }

    @Test
    void theyAreInForceForATextInTheFolder() throws IOException {
        Plenary plenary = Plenary.create();
        assertEquals(List.of(), codes(plenary));
        set(text.getParent(), "[rules]\nparagraph-number = \"error\"\n");
        assertEquals(List.of("paragraph-number"), codes(plenary));
        assertTrue(plenary.read(text.toUri(), TEXT).problems().stream()
                .allMatch(problem -> problem.severity() == Severity.ERROR));
    }

    private List<String> codes(Plenary plenary) {
        return plenary.read(text.toUri(), TEXT).problems().stream().map(Problem::code)
                .filter("paragraph-number"::equals).toList();
    }

    private static void set(Path folder, String settings) throws IOException {
        Files.writeString(folder.resolve(SettingsFile.NAME), settings);
    }
}
