package org.plenary.dsl.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Editors that ask for what is not there, change their mind, or open a folder with thousands of texts. */
@Timeout(300)
class BadClientTest {

    private static final int MANY = 500;

    @TempDir
    private Path folder;
    private Conversation conversation;

    @BeforeEach
    void connect() throws Exception {
        conversation = new Conversation();
    }

    @AfterEach
    void hangUp() {
        conversation.close();
    }

    @Test
    void textsThatAreNotThereGetEmptyAnswers() throws Exception {
        conversation.initialize(new InitializeParams());
        Everything.ask(conversation.texts(), "file:///nowhere/missing.resolution", new Position(3, 4));
        Everything.ask(conversation.texts(), "untitled:never-opened", new Position(3, 4));
        Everything.ask(conversation.texts(), "file:///nowhere/text.docx", new Position(3, 4));
    }

    @Test
    void placesThatAreNotThereAreTakenForTheNearest() throws Exception {
        conversation.initialize(new InitializeParams());
        for (String text : List.of("", "\r\n", "a\rb", "---", "𝄞\n", "{@", "[^", "#. {#", "> | a |", "<!--")) {
            conversation.open("untitled:odd", text);
            for (Position place : List.of(new Position(0, 0), new Position(0, 900), new Position(9_999, 9_999))) {
                Everything.ask(conversation.texts(), "untitled:odd", place);
            }
        }
    }

    @Test
    void questionsCanBeTakenBack() throws Exception {
        conversation.initialize(new InitializeParams());
        String paragraphs = "1. Recalls resolution 57/32;\n\n".repeat(2_000);
        conversation.open("untitled:long", "The General Assembly,\n\n" + paragraphs);
        List<CompletableFuture<?>> asked = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            asked.add(conversation.texts().documentSymbol(
                    new DocumentSymbolParams(new TextDocumentIdentifier("untitled:long"))));
        }
        asked.forEach(question -> question.cancel(true));
        for (CompletableFuture<?> question : asked) {
            // The server may have said so before the client has.
            assertTrue(question.isCompletedExceptionally());
        }
        conversation.change("untitled:long", "The General Assembly,\n");
        Everything.ask(conversation.texts(), "untitled:long", new Position(0, 1));
    }

    @Test
    void folderOfManyTextsDoesNotKeepAnybodyWaiting() throws Exception {
        for (int i = 0; i < MANY; i++) {
            Files.writeString(folder.resolve("text-" + i + ".resolution"), "---\nsymbol: A/80/L." + (i + 1)
                    + "\nlanguage: en\ntitle: Text " + i + "\n---\n\nThe General Assembly,\n\n"
                    + "1. {#one} Recalls its resolution 57/32 of 19 November 2002.\n");
        }
        var params = new InitializeParams();
        params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "many")));
        long start = System.nanoTime();
        conversation.initialize(params);
        conversation.open("untitled:new", "The General Assembly,\n\n1. Acts[^x].\n");
        assertEquals("undefined-note", conversation.diagnostics("untitled:new").stream()
                .map(diagnostic -> diagnostic.getCode().getLeft()).filter("undefined-note"::equals).findFirst()
                .orElse(""));
        Everything.ask(conversation.texts(), "untitled:new", new Position(2, 4));
        Duration waited = Duration.ofNanos(System.nanoTime() - start);
        assertTrue(conversation.published() < MANY, "only " + conversation.published() + " texts checked by then");
        assertTrue(waited.compareTo(Duration.ofSeconds(60)) < 0, waited.toString());
        conversation.diagnostics(folder.resolve("text-" + (MANY - 1) + ".resolution").toUri().toString());
    }

    @Test
    void unknownRequestsAreRefusedAndNothingBreaks() throws Exception {
        conversation.initialize(new InitializeParams());
        CompletableFuture<Object> answer = conversation.request("plenary/nothing", null);
        assertThrows(ExecutionException.class, () -> answer.get(60, TimeUnit.SECONDS));
        conversation.open("untitled:a", "The General Assembly,\n");
        Everything.ask(conversation.texts(), "untitled:a", new Position(0, 1));
    }
}
