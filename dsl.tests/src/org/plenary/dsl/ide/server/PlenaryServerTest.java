package org.plenary.dsl.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The server over real streams, with a client that behaves as editors do. */
@Timeout(60)
class PlenaryServerTest {

    private static final String DRAFT = """
            ---
            language: en
            title: Oceans
            ---

            The General Assembly,

            1. Recalls the outcome%s of the Conference.

            [^outcome]: Resolution 60/1.
            """;

    private Conversation conversation;

    @BeforeEach
    void connect() throws IOException {
        conversation = new Conversation();
    }

    @AfterEach
    void hangUp() {
        conversation.close();
    }

    @Test
    void fileOutsideAnyFolderIsChecked() throws Exception {
        conversation.initialize(new InitializeParams());
        conversation.open("file:///nowhere/draft.resolution", DRAFT.formatted("[^lacking]"));
        assertTrue(messages("file:///nowhere/draft.resolution").contains("lacking"));
    }

    @Test
    void textsThatAreNotSavedOrHaveAnotherEndingAreChecked() throws Exception {
        conversation.initialize(new InitializeParams());
        for (String uri : List.of("untitled:Untitled-1", "untitled:a.resolution", "file:///nowhere/draft.txt",
                "inmemory://model/1")) {
            conversation.open(uri, DRAFT.formatted("[^lacking]"));
            assertTrue(messages(uri).contains("lacking"));
        }
    }

    @Test
    void fileNamesMayHoldAnyScript() throws Exception {
        conversation.initialize(new InitializeParams());
        conversation.open("file:///nowhere/%E5%86%B3%20%E8%AE%AE.resolution", DRAFT.formatted("[^lacking]"));
        assertTrue(messages("file:///nowhere/%E5%86%B3%20%E8%AE%AE.resolution").contains("lacking"));
    }

    @Test
    void fileBesideTheFoldersIsChecked() throws Exception {
        var params = new InitializeParams();
        params.setWorkspaceFolders(List.of(new WorkspaceFolder("file:///nowhere/else", "else")));
        conversation.initialize(params);
        conversation.open("file:///nowhere/draft.resolution", DRAFT.formatted("[^lacking]"));
        assertTrue(messages("file:///nowhere/draft.resolution").contains("lacking"));
    }

    @Test
    void correctionTakesTheMessageAway() throws Exception {
        conversation.initialize(new InitializeParams());
        conversation.open("file:///nowhere/draft.resolution", DRAFT.formatted("[^lacking]"));
        assertTrue(messages("file:///nowhere/draft.resolution").contains("lacking"));
        conversation.change("file:///nowhere/draft.resolution", DRAFT.formatted("[^outcome]"));
        assertFalse(messages("file:///nowhere/draft.resolution").contains("lacking"));
    }

    @Test
    void keysOfNotesAreOfferedWhereOneIsCalled() throws Exception {
        conversation.initialize(new InitializeParams());
        conversation.open("file:///nowhere/draft.resolution", DRAFT.formatted("[^out]"));
        assertEquals(List.of("outcome"), conversation.proposals("file:///nowhere/draft.resolution", at("[^out", 5)));
    }

    @Test
    void wordsOfTheNoteShowOverItsCall() throws Exception {
        conversation.initialize(new InitializeParams());
        conversation.open("file:///nowhere/draft.resolution", DRAFT.formatted("[^outcome]"));
        String hover = conversation.hover("file:///nowhere/draft.resolution", at("outcome[^out", 11));
        assertTrue(hover.contains("Resolution 60/1."), hover);
    }

    @Test
    void clientThatSaysGoodbyeEndsWell() throws Exception {
        conversation.initialize(new InitializeParams());
        assertEquals(0, conversation.leave());
    }

    @Test
    void clientThatJustLeavesDoesNot() throws Exception {
        conversation.initialize(new InitializeParams());
        assertEquals(1, conversation.vanish());
    }

    /** A place in the line of the only operative paragraph. */
    private static Position at(String words, int offset) {
        String line = DRAFT.formatted("[^outcome]").lines().filter(text -> text.startsWith("1.")).findFirst()
                .orElseThrow();
        return new Position(7, line.indexOf(words) + offset);
    }

    private String messages(String uri) throws InterruptedException {
        return conversation.diagnostics(uri).stream().map(Diagnostic::getMessage).toList().toString();
    }
}
