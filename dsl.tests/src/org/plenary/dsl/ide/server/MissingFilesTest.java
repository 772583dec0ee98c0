package org.plenary.dsl.ide.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be read by the time the server comes to them: other texts are checked all the same. */
@Timeout(60)
class MissingFilesTest {

    private static final String DRAFT = "---\nlanguage: en\ntitle: Oceans\n---\n\nThe General Assembly,\n\n";

    @TempDir
    private Path folder;
    private Conversation conversation;
    private String draft;

    @BeforeEach
    void connect() throws Exception {
        draft = folder.resolve("draft.en.resolution").toUri().toString();
        conversation = new Conversation();
        InitializeParams params = new InitializeParams();
        params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "drafts")));
        conversation.initialize(params);
    }

    @AfterEach
    void hangUp() {
        conversation.close();
    }

    /** Where the file was a folder lies now: for Xtext something is there to be read, however late it looks. */
    @Test
    void otherTextsAreCheckedWhenATextIsClosedThatCannotBeReadAnyMore() throws Exception {
        conversation.open(draft, DRAFT + "1. Decides to act.\n");
        conversation.diagnostics(draft);
        Path file = folder.resolve("gone.en.resolution");
        String gone = file.toUri().toString();
        Files.createDirectory(file);
        conversation.open(gone, DRAFT + "1. Decides to act.\n");
        conversation.texts().didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(gone)));
        conversation.change(draft, DRAFT + "1. Decides[^lacking] to act.\n");
        List<?> problems = conversation.diagnostics(draft);
        assertTrue(String.valueOf(problems).contains("lacking"), () -> "The server says: " + problems);
    }
}
