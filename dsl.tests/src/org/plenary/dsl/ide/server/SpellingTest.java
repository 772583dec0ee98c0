package org.plenary.dsl.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.dsl.spelling.SmallDictionary;

/** A drafter is told of a misspelt word, sees what may have been meant, and can teach a word. */
@Timeout(60)
class SpellingTest {

    private static final String DRAFT = "---\nlanguage: en\ntitle: Report\n---\n\nThe General Assembly,\n\n"
            + "1. Welcomes the raport of the chatbot’s committee.\n";

    @TempDir
    private Path folder;
    private Conversation conversation;
    private String uri;
    private String other;

    @BeforeEach
    void connect() throws Exception {
        SmallDictionary.write(folder.resolve("words"), "en_GB", "report the of committee welcome general assembly");
        uri = Files.writeString(folder.resolve("draft.en.resolution"), DRAFT).toUri().toString();
        other = Files.writeString(folder.resolve("other.en.resolution"), DRAFT).toUri().toString();
        conversation = new Conversation();
        InitializeParams params = new InitializeParams();
        params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "folder")));
        params.setInitializationOptions(options(true));
        conversation.initialize(params);
        conversation.open(uri, DRAFT);
    }

    @AfterEach
    void hangUp() {
        conversation.close();
    }

    @Test
    void aMisspeltWordIsToldOnceTheDictionaryIsRead() throws Exception {
        assertEquals(List.of("raport", "chatbot’s"), awaitWords(uri, 2));
    }

    @Test
    void soIsOneInATextThatNobodyHasOpen() throws Exception {
        assertEquals(List.of("raport", "chatbot’s"), awaitWords(other, 2));
    }

    @Test
    void whatMayHaveBeenMeantIsOffered() throws Exception {
        awaitWords(uri, 2);
        List<CodeAction> actions = actions("raport");
        assertEquals("Write “report”", actions.get(0).getTitle());
        assertEquals("report", actions.get(0).getEdit().getChanges().get(uri).get(0).getNewText());
        assertTrue(actions.stream().anyMatch(action -> action.getTitle().equals("Add “raport” to your own words")));
    }

    @Test
    void anAddedWordIsRightAtOnceInAllTexts() throws Exception {
        awaitWords(uri, 2);
        CodeAction add = actions("chatbot").stream().filter(action -> action.getTitle().startsWith("Add")).findFirst()
                .orElseThrow();
        assertEquals("Add “chatbot” to your own words", add.getTitle());
        Object file = conversation.workspace().executeCommand(new ExecuteCommandParams(
                add.getCommand().getCommand(), add.getCommand().getArguments())).get();
        assertTrue(String.valueOf(file).contains("plenary-words.en.txt"), String.valueOf(file));
        assertEquals("chatbot\n", Files.readString(folder.resolve("plenary-words.en.txt")));
        assertEquals(List.of("raport"), awaitWords(other, 1));
    }

    @Test
    void aChangedFileOfWordsIsInForce() throws Exception {
        awaitWords(uri, 2);
        Path words = Files.writeString(folder.resolve("plenary-words.txt"), "chatbot\nraport\n");
        conversation.workspace().didChangeWatchedFiles(new DidChangeWatchedFilesParams(
                List.of(new FileEvent(words.toUri().toString(), FileChangeType.Created))));
        assertEquals(List.of(), awaitWords(uri, 0));
    }

    @Test
    void spellingCanBeSwitchedOffAndOn() throws Exception {
        awaitWords(uri, 2);
        conversation.workspace().didChangeConfiguration(
                new DidChangeConfigurationParams(Map.of("plenary", options(false))));
        assertEquals(List.of(), awaitWords(uri, 0));
        conversation.workspace().didChangeConfiguration(new DidChangeConfigurationParams(options(true)));
        assertEquals(2, awaitWords(uri, 2).size());
    }

    private Map<String, Object> options(boolean check) {
        return Map.of("spelling", Map.of("check", check, "dictionaries", folder.resolve("words").toString()));
    }

    /** The words that are told of in a text, once there are so many. */
    private List<String> awaitWords(String text, int count) throws Exception {
        List<Diagnostic> told = conversation.diagnostics(text);
        while (words(told).size() != count) {
            told = conversation.diagnostics(text);
        }
        return words(told);
    }

    private static List<String> words(List<Diagnostic> told) {
        return told.stream().filter(diagnostic -> diagnostic.getCode().get().equals("unknown-word"))
                .map(diagnostic -> diagnostic.getMessage().getLeft().replaceAll(".*?“(.*?)”.*", "$1")).toList();
    }

    private List<CodeAction> actions(String word) throws Exception {
        String[] lines = DRAFT.split("\n");
        int column = lines[7].indexOf(word) + 1;
        Range place = new Range(new Position(7, column), new Position(7, column));
        return conversation.texts().codeAction(new CodeActionParams(new TextDocumentIdentifier(uri), place,
                new CodeActionContext(List.of(), List.of(CodeActionKind.QuickFix)))).get().stream()
                .map(Either::getRight).toList();
    }
}
