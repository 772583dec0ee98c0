package org.plenary.dsl.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An editor lists the rules, and changes what is set about them for a folder. */
@Timeout(60)
class SettingsCommandsTest {

    private static final String DRAFT = "---\nlanguage: en\nsymbol: A/C.3/80/L.1\ntitle: Oceans\n---\n\n"
            + "The General Assembly,\n\n1. Decides[^lacking] to act.\n";

    @TempDir
    private Path above;
    private Path folder;
    private Conversation conversation;
    private String open;
    private String closed;

    @BeforeEach
    void connect() throws Exception {
        folder = Files.createDirectory(above.resolve("our drafts"));
        Path file = Files.writeString(folder.resolve("open.resolution"), DRAFT);
        open = file.toUri().toString();
        closed = Files.writeString(folder.resolve("closed.resolution"), DRAFT).toUri().toString();
        InitializeParams params = new InitializeParams();
        params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "drafts")));
        conversation = new Conversation();
        conversation.initialize(params);
        conversation.open(open, DRAFT);
        assertTrue(told(open, "undefined-note", true));
    }

    @AfterEach
    void hangUp() {
        conversation.close();
    }

    @Test
    void rulesAreListedWithWhatTheySayAndHowGraveTheyAre() throws Exception {
        JsonObject list = rules();
        JsonObject rule = rule(list, "also-further");
        assertEquals("OPENINGS", rule.get("family").getAsString());
        assertTrue(rule.get("sentence").getAsString().startsWith("The words “also”"));
        assertEquals("hint", rule.get("un").getAsString());
        assertEquals("off", rule.get("historic").getAsString());
        assertTrue(rule.get("varies").getAsBoolean());
        assertFalse(rule(list, "undefined-note").get("varies").getAsBoolean());
        assertEquals(folder.resolve("plenary.toml").toUri().toString(), list.get("file").getAsString());
        assertFalse(list.get("exists").getAsBoolean());
    }

    @Test
    void whatIsSetForTheFolderAndAboveItIsTold() throws Exception {
        Files.writeString(above.resolve("plenary.toml"), "profile = \"mun\"\n[rules]\nalso-further = \"error\"\n");
        Files.writeString(folder.resolve("plenary.toml"), "profile = \"historic\"\ncolour = 3\n");
        JsonObject list = rules();
        assertEquals("historic", list.getAsJsonObject("own").get("profile").getAsString());
        assertEquals("mun", list.getAsJsonObject("above").get("profile").getAsString());
        assertEquals("error", list.getAsJsonObject("above").get("rules.also-further").getAsString());
        assertTrue(list.get("problem").getAsString().contains("no setting “colour”"));
    }

    @Test
    void whatIsChangedIsInForceAtOnceInOpenTexts() throws Exception {
        assertEquals(folder.resolve("plenary.toml").toUri().toString(), set("undefined-note", "off"));
        assertTrue(told(open, "undefined-note", false));
        assertEquals("[rules]\nundefined-note = \"off\"\n", Files.readString(folder.resolve("plenary.toml")));
        set("undefined-note", "");
        assertTrue(told(open, "undefined-note", true));
    }

    @Test
    void whatIsChangedIsInForceInTheOtherTextsOfTheFolder() throws Exception {
        set("undefined-note", "off");
        assertTrue(told(closed, "undefined-note", false));
        set("undefined-note", "");
        assertTrue(told(closed, "undefined-note", true));
    }

    @Test
    void aFileThatIsChangedByHandIsInForceAtOnceAndItsMistakesAreToldInIt() throws Exception {
        Path file = folder.resolve("plenary.toml");
        Files.writeString(file, "# ours\ncolour = 3\n[rules]\nundefined-note = \"off\"\n");
        tellOf(file);
        Map<String, List<Diagnostic>> told = new HashMap<>();
        while (!told.keySet().containsAll(List.of(open, file.toUri().toString()))) {
            PublishDiagnosticsParams next = conversation.published(30);
            assertNotNull(next, () -> "Nothing more is told than of " + told);
            told.put(next.getUri(), next.getDiagnostics());
        }
        Diagnostic problem = told.get(file.toUri().toString()).get(0);
        assertEquals("settings-unknown-key", problem.getCode().getLeft());
        assertEquals(1, problem.getRange().getStart().getLine());
        assertEquals(List.of(), told.get(open).stream().map(Diagnostic::getCode).map(Either::getLeft)
                .filter("undefined-note"::equals).toList());
    }

    @Test
    void aBrokenFileIsNotTouchedAndItIsSaidWhy() throws Exception {
        Path file = Files.writeString(folder.resolve("plenary.toml"), "profile = un\n");
        ExecutionException refused = assertThrows(ExecutionException.class, () -> set("undefined-note", "off"));
        assertTrue(refused.getMessage().contains("cannot be understood"), refused.getMessage());
        assertEquals("profile = un\n", Files.readString(file));
    }

    private void tellOf(Path file) {
        conversation.workspace().didChangeWatchedFiles(new DidChangeWatchedFilesParams(
                List.of(new FileEvent(file.toUri().toString(), FileChangeType.Changed))));
    }

    private JsonObject rules() throws Exception {
        return run("plenary.rules").getAsJsonObject();
    }

    private static JsonObject rule(JsonObject list, String code) {
        for (JsonElement rule : list.getAsJsonArray("rules")) {
            if (rule.getAsJsonObject().get("code").getAsString().equals(code)) {
                return rule.getAsJsonObject();
            }
        }
        throw new AssertionError("There is no rule " + code);
    }

    private String set(String rule, String severity) throws Exception {
        JsonObject changes = new JsonObject();
        changes.addProperty("rules." + rule, severity);
        return run("plenary.set", changes).getAsString();
    }

    private JsonElement run(String command, Object... more) throws Exception {
        List<Object> arguments = new ArrayList<>(List.of(folder.toUri().toString()));
        arguments.addAll(List.of(more));
        return new Gson().toJsonTree(
                conversation.workspace().executeCommand(new ExecuteCommandParams(command, arguments)).get());
    }

    /** Whether the server comes to say of a text that it has, or has not, a problem. */
    private boolean told(String uri, String code, boolean has) throws InterruptedException {
        List<Diagnostic> problems = conversation.diagnostics(uri);
        while (problems != null && has != problems.stream().anyMatch(each -> code.equals(each.getCode().get()))) {
            problems = conversation.diagnostics(uri);
        }
        return problems != null;
    }
}
