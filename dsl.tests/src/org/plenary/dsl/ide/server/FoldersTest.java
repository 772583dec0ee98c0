package org.plenary.dsl.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Folders that come and go while a text of theirs is open and being asked about. */
@Timeout(60)
class FoldersTest {

    private static final String DRAFT = "---\nlanguage: en\ntitle: Oceans\n---\n\nThe General Assembly,\n\n";
    private static final int QUESTIONS = 12;

    @TempDir
    private Path folder;
    private Conversation conversation;
    private String uri;

    @BeforeEach
    void connect() throws Exception {
        conversation = new Conversation();
        conversation.initialize(new InitializeParams());
        Path file = folder.resolve("draft.en.resolution");
        Files.writeString(file, DRAFT);
        uri = file.toUri().toString();
        conversation.open(uri, DRAFT + "1. Decides to act.\n");
    }

    @AfterEach
    void hangUp() {
        conversation.close();
    }

    @RepeatedTest(5)
    void textIsReadAsItNowIsAfterItsFolderCame() throws Exception {
        come(folder);
        askAtOnce();
        for (int paragraphs = 2; paragraphs < 6; paragraphs++) {
            conversation.change(uri, withParagraphs(paragraphs));
            assertTextIsReadWith(paragraphs);
        }
    }

    @RepeatedTest(5)
    void textIsReadAsItNowIsAfterItsReadingWasInterrupted() throws Exception {
        for (int paragraphs = 2; paragraphs < 6; paragraphs++) {
            conversation.change(uri, withParagraphs(paragraphs));
            conversation.workspace().didChangeConfiguration(new DidChangeConfigurationParams(List.of()));
            askAtOnce();
            assertTextIsReadWith(paragraphs);
        }
    }

    @RepeatedTest(5)
    void problemsAreToldAgainWhenTheFolderCame() throws Exception {
        conversation.change(uri, DRAFT + "1. Decides[^lacking] to act.\n");
        come(folder);
        List<?> problems = conversation.diagnostics(uri);
        for (int more = 0; more < 5 && !problems.toString().contains("lacking"); more++) {
            problems = conversation.diagnostics(uri);
        }
        assertTrue(problems.toString().contains("lacking"), problems.toString());
    }

    @RepeatedTest(3)
    void referenceLeadsToATextThatIsReadLater() throws Exception {
        Path others = Files.createDirectory(folder.resolve("others"));
        Set<String> wrong = new HashSet<>();
        for (int number = 1; number <= 2; number++) {
            Path file = others.resolve("draft-" + number + ".en.resolution");
            Files.writeString(file, "---\nlanguage: en\nsymbol: A/80/L." + number + "\ntitle: Oceans\n---\n\n"
                    + "The General Assembly,\n\n1. {#begin} Decides to act.\n\n2. Recalls {@A/80/L." + (3 - number)
                    + "#begin}.\n");
            wrong.add(file.toUri().toString());
        }
        come(others);
        for (int told = 0; told < 10 && !wrong.isEmpty(); told++) {
            PublishDiagnosticsParams next = conversation.published(30);
            if (next.getDiagnostics().toString().contains("A/80/L.")) {
                wrong.add(next.getUri());
            } else {
                wrong.remove(next.getUri());
            }
        }
        assertEquals(Set.of(), wrong);
    }

    private void come(Path opened) {
        conversation.workspace().didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(
                new WorkspaceFoldersChangeEvent(List.of(new WorkspaceFolder(opened.toUri().toString(), "drafts")),
                        List.of())));
    }

    private void assertTextIsReadWith(int paragraphs) throws InterruptedException, ExecutionException {
        String outline = conversation.texts()
                .documentSymbol(new DocumentSymbolParams(new TextDocumentIdentifier(uri))).get().toString();
        assertEquals(paragraphs, outline.split("name = \"\\d+\\. Decides", -1).length - 1, outline);
    }

    /** As an editor does for each of its views. */
    private void askAtOnce() {
        List<CompletableFuture<?>> answers = new ArrayList<>();
        for (int question = 0; question < QUESTIONS; question++) {
            answers.add(tokens());
        }
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).exceptionally(dropped -> null).join();
    }

    private CompletableFuture<SemanticTokens> tokens() {
        return conversation.texts().semanticTokensFull(new SemanticTokensParams(new TextDocumentIdentifier(uri)));
    }

    private static String withParagraphs(int count) {
        return DRAFT + "#. Decides to act.\n\n".repeat(count);
    }
}
