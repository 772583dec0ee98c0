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
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that are gone by the time the server comes to read them: other texts are checked all the same. */
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

    /** The text is still to be read after it was closed, and a change of another one comes in between. */
    @RepeatedTest(5)
    void otherTextsAreCheckedWhenATextIsClosedAndDeleted() throws Exception {
        conversation.open(draft, DRAFT + "1. Decides to act.\n");
        Path gone = folder.resolve("gone.en.resolution");
        Files.writeString(gone, DRAFT);
        conversation.open(gone.toUri().toString(), DRAFT + "1. Decides to act.\n".repeat(2_000));
        conversation.texts().didClose(
                new DidCloseTextDocumentParams(new TextDocumentIdentifier(gone.toUri().toString())));
        conversation.change(draft, DRAFT + "1. Decides to act at once.\n");
        Files.delete(gone);
        conversation.change(draft, DRAFT + "1. Decides[^lacking] to act.\n");
        List<?> problems = conversation.diagnostics(draft);
        for (int more = 0; more < 5 && !problems.toString().contains("lacking"); more++) {
            problems = conversation.diagnostics(draft);
        }
        assertTrue(problems.toString().contains("lacking"), problems.toString());
    }
}
