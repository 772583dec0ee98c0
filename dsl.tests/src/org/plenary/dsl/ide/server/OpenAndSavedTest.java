package org.plenary.dsl.ide.server;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text in a folder is one text, whatever the folder is called: open, it is what the editor says, not the file. */
@Timeout(60)
class OpenAndSavedTest {

    private static final String SAVED = """
            ---
            language: en
            organ:    General Assembly
            session:  80
            title:    Invented questions
            ---

            The General Assembly,

            1. Decides[^lacking] to act.
            """;

    @TempDir
    private Path root;
    private Conversation conversation;

    @BeforeEach
    void call() throws Exception {
        conversation = new Conversation();
    }

    @AfterEach
    void hangUp() {
        conversation.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"drafts", "示例", "проекты é", "a+b [1] 100% #2"})
    void whatIsFoundInTheFolderDoesNotContradictTheEditor(String name) throws Exception {
        Path folder = Files.createDirectory(root.resolve(name));
        Path file = Files.writeString(folder.resolve("draft.resolution"), SAVED);
        Path other = Files.writeString(folder.resolve("other.resolution"), SAVED);
        var params = new InitializeParams();
        params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), name)));
        conversation.initialize(params);
        conversation.open(file.toUri().toString(), SAVED.replace("[^lacking]", ""));
        boolean marked = true;
        boolean found = false;
        for (var told = conversation.published(5); told != null; told = conversation.published(2)) {
            found |= told.getUri().equals(other.toUri().toString()) && isMarked(told);
            marked = told.getUri().equals(file.toUri().toString()) ? isMarked(told) : marked;
        }
        assertFalse(marked, "The file was the last word.");
        assertTrue(found, "The text beside it was not checked, or under another name.");
    }

    private static boolean isMarked(PublishDiagnosticsParams told) {
        return told.getDiagnostics().stream().map(Diagnostic::getCode)
                .anyMatch(code -> code.getLeft().equals("undefined-note"));
    }
}
