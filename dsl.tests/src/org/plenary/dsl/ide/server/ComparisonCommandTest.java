package org.plenary.dsl.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.InitializeParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code plenary.compare} finds the passages of two texts, and where they stand. */
@Timeout(120)
class ComparisonCommandTest {

    private static final String OLD = """
            ---
            language: en
            title: Boats
            ---

            The General Assembly,

            1. Decides to meet:

               (a) In the spring;

            2. Decides to remain seized of the matter.[^a]

            [^a]: A note.
            """;

    private static final String NEW = OLD.replace("Boats", "Ships").replace("1. Decides to meet:",
            "1. Welcomes the weather;\n\n2. Decides to meet:").replace("2. Decides to remain", "3. Decides to remain")
            .replace("spring", "autumn");

    @TempDir
    private Path folder;
    private Conversation conversation;

    @BeforeEach
    void connect() throws Exception {
        conversation = new Conversation();
        conversation.initialize(new InitializeParams());
    }

    @AfterEach
    void leave() throws Exception {
        conversation.close();
    }

    @Test
    void tellsWhatBecameOfEachPassageAndWhereItStands() throws Exception {
        List<Map<?, ?>> text = entries(compared(text(OLD), text(NEW)), "text");
        assertEquals(List.of("same organ", "added paragraph", "same paragraph", "same paragraph"),
                text.stream().map(entry -> entry.get("kind") + " " + entry.get("role")).toList());
        assertEquals("1. Decides to meet:\n\n   (a) In the spring;", part(OLD, text.get(2).get("old")));
        assertEquals("2. Decides to meet:\n\n   (a) In the autumn;", part(NEW, text.get(2).get("new")));
        Map<?, ?> season = entries(text.get(2), "children").get(0);
        assertEquals("changed", season.get("kind"));
        assertEquals(Map.of("state", "removed", "text", "spring"), entries(season, "runs").get(1));
    }

    @Test
    void headerAndNotesHaveTheirPlacesToo() throws Exception {
        Map<?, ?> answer = compared(text(OLD), text(NEW));
        Map<?, ?> title = entries(answer, "header").stream().filter(line -> line.get("kind").equals("changed"))
                .findFirst().orElseThrow();
        assertTrue(part(NEW, title.get("new")).startsWith("---\nlanguage: en\ntitle: Ships\n---"));
        assertTrue(part(OLD, entries(answer, "notes").get(0).get("old")).contains("A note."));
    }

    @Test
    void textsAreReadFromFiles() throws Exception {
        Path old = Files.writeString(folder.resolve("old.resolution"), OLD);
        Path now = Files.writeString(folder.resolve("new.resolution"), NEW);
        Map<?, ?> answer = compared(old.toUri().toString(), now.toUri().toString());
        assertEquals(compared(text(OLD), text(NEW)), answer);
        Object page = run(old.toUri().toString(), now.toUri().toString(), "page");
        assertTrue(page.toString().contains("<ins>autumn</ins>"), page.toString());
        assertTrue(page.toString().contains("new.resolution"), page.toString());
    }

    @Test
    void whatCannotBeReadIsRefusedInASentence() {
        assertTrue(refusal().contains("which two texts"));
        assertTrue(refusal(7, List.of()).contains("which two texts"));
        String missing = folder.resolve("none.resolution").toUri().toString();
        assertTrue(refusal(missing, missing).startsWith("none.resolution: "), refusal(missing, missing));
        assertTrue(refusal("untitled:Untitled-1", "untitled:Untitled-2").contains("not open"));
    }

    private String refusal(Object... arguments) {
        return assertThrows(ExecutionException.class, () -> run(arguments)).getCause().getMessage();
    }

    private static Map<String, String> text(String words) {
        return Map.of("uri", "history:/draft.resolution", "text", words);
    }

    private static String part(String text, Object place) {
        int offset = ((Number) ((Map<?, ?>) place).get("offset")).intValue();
        return text.substring(offset, offset + ((Number) ((Map<?, ?>) place).get("length")).intValue());
    }

    private static List<Map<?, ?>> entries(Map<?, ?> entry, String name) {
        return ((List<?>) entry.get(name)).stream().<Map<?, ?>>map(child -> (Map<?, ?>) child).toList();
    }

    private Map<?, ?> compared(Object... arguments) throws Exception {
        return (Map<?, ?>) run(arguments);
    }

    private Object run(Object... arguments) throws Exception {
        return conversation.workspace().executeCommand(new ExecuteCommandParams("plenary.compare", List.of(arguments)))
                .get();
    }
}
