package org.plenary.dsl.ide.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that are gone by the time the server comes to read them: the other texts are checked all the same. */
@Timeout(60)
class MissingFilesTest {

    private static final String DRAFT = "---\nlanguage: en\ntitle: Oceans\n---\n\nThe General Assembly,\n\n";

    @TempDir
    private Path folder;
    private Conversation conversation;

    @BeforeEach
    void connect() throws Exception {
        conversation = new Conversation();
        InitializeParams params = new InitializeParams();
        params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "drafts")));
        conversation.initialize(params);
    }

    @AfterEach
    void hangUp() {
        conversation.close();
    }

    @Test
    void otherTextsAreCheckedWhenAReportedFileIsNotThere() throws Exception {
        report(folder.resolve("gone.en.resolution"));
        assertIsChecked("draft.en.resolution");
    }

    @Test
    void otherTextsAreCheckedWhenAReportedFileIsAFolder() throws Exception {
        report(Files.createDirectory(folder.resolve("folder.en.resolution")));
        assertIsChecked("draft.en.resolution");
    }

    private void report(Path file) {
        conversation.workspace().didChangeWatchedFiles(new DidChangeWatchedFilesParams(
                List.of(new FileEvent(file.toUri().toString(), FileChangeType.Changed))));
    }

    private void assertIsChecked(String name) throws Exception {
        String uri = folder.resolve(name).toUri().toString();
        conversation.open(uri, DRAFT + "1. Decides[^lacking] to act.\n");
        List<?> problems = conversation.diagnostics(uri);
        assertTrue(problems.toString().contains("lacking"), problems.toString());
    }
}
