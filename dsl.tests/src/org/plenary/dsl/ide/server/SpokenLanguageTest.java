package org.plenary.dsl.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.ExecutionException;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The server speaks the language of the drafter, whatever the language of the text. */
@Timeout(120)
class SpokenLanguageTest {

    private static final DraftAtCaret DRAFT = DraftAtCaret.of("untitled:spoken", """
            ---
            language: en
            ---

            The General Assembly,

            Recalling its resolution 57/32 of 19 November 2002,

            1. Decides to [act.

            ‸""");

    private Conversation conversation;

    @BeforeEach
    void call() throws Exception {
        conversation = new Conversation();
    }

    @AfterEach
    void hangUp() {
        conversation.close();
    }

    private void open(String locale) throws Exception {
        var params = new InitializeParams();
        params.setLocale(locale);
        conversation.initialize(params);
        conversation.open(DRAFT.uri(), DRAFT.text());
    }

    @ParameterizedTest
    @CsvSource({"fr-CA, Ce crochet", "zh_CN.UTF-8, 此方括号", "en, This bracket"})
    void problemsAreToldInTheLanguageOfTheClient(String locale, String said) throws Exception {
        open(locale);
        List<String> messages = conversation.diagnostics(DRAFT.uri()).stream().map(Diagnostic::getMessage)
                .map(Either::getLeft).toList();
        assertTrue(messages.stream().anyMatch(message -> message.startsWith(said)), messages.toString());
    }

    @Test
    void actionsAreNamedInIt() throws Exception {
        open("fr");
        List<String> titles = conversation.texts().codeAction(new CodeActionParams(DRAFT.id(),
                new Range(DRAFT.caret(), DRAFT.caret()), new CodeActionContext(List.of()))).get().stream()
                .map(Either::getRight).map(CodeAction::getTitle).toList();
        assertTrue(titles.contains("Renuméroter les paragraphes"), titles.toString());
    }

    @Test
    void proposalsAreExplainedInIt() throws Exception {
        open("fr");
        List<String> details = conversation.texts().completion(new CompletionParams(DRAFT.id(), DRAFT.caret())).get()
                .map(items -> items, CompletionList::getItems).stream().map(CompletionItem::getDetail).toList();
        assertTrue(details.contains("Le paragraphe suivant"), details.toString());
    }

    @Test
    void refusalsAreToldInIt() throws Exception {
        open("fr");
        var refused = assertThrows(ExecutionException.class, () -> conversation.workspace()
                .executeCommand(new ExecuteCommandParams("plenary.convert", List.of(DRAFT.uri()))).get());
        assertEquals("Il n’existe pas de commande «\u00A0plenary.convert\u00A0».", refused.getCause().getMessage());
    }

    @Test
    void lengthsAreGivenInIt() throws Exception {
        open("ru");
        List<String> lengths = conversation.texts().codeLens(new CodeLensParams(DRAFT.id())).get().stream()
                .map(lens -> lens.getCommand().getTitle()).toList();
        assertEquals(List.of("Всего: пунктов – 2, слов – 11", "Преамбула: 1 пункт, слов – 8",
                "Постановляющая часть: 1 пункт, слов – 3"), lengths);
    }
}
