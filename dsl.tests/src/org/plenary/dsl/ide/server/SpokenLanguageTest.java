package org.plenary.dsl.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.xtext.ide.server.ServerModule;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.Modules2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.dsl.ide.commands.Arguments;
import org.plenary.dsl.ide.text.ClientUris;
import org.plenary.dsl.ide.text.OpenText;
import org.plenary.dsl.ide.text.Rereading;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.DrafterLanguage;

/** The server speaks the language of the drafter, whatever the language of the text. */
@Timeout(120)
class SpokenLanguageTest {

    private static final String TEXT = """
            ---
            language: en
            ---

            The General Assembly,

            Recalling its resolution 57/32 of 19 November 2002,

            1. Decides to act.

            """;

    private final Injector server = Guice.createInjector(
            Modules2.mixin(new ServerModule(), new ServerBindings(new ClientDeparture())));
    private final Features features = server.getInstance(Features.class);
    private final DrafterLanguage drafter = server.getInstance(DrafterLanguage.class);
    private final OpenText text = server.getInstance(Rereading.class)
            .of(server.getInstance(ClientUris.class).ofText("untitled:spoken"), TEXT);

    @Test
    void actionsAreNamedInTheLanguageOfTheDrafter() {
        drafter.speak(Language.FRENCH);
        List<String> titles = features.actions()
                .of(text, new Span(TEXT.indexOf("to act"), 0), null, CancelIndicator.NullImpl).stream()
                .map(CodeAction::getTitle).toList();
        assertTrue(titles.contains("Insérer une note ici"), titles.toString());
    }

    @Test
    void proposalsAreExplainedInTheLanguageOfTheDrafter() {
        drafter.speak(Language.FRENCH);
        List<String> details = features.proposals().of(text, TEXT.length()).getItems().stream()
                .map(CompletionItem::getDetail).toList();
        assertTrue(details.contains("Le paragraphe suivant"), details.toString());
    }

    @Test
    void refusalsAreToldInTheLanguageOfTheDrafter() {
        drafter.speak(Language.FRENCH);
        Answer<Object> answer = Answer.of(
                () -> features.commands().run("plenary.convert", text, new Arguments(List.of(text.uri()))));
        assertEquals("Il n’existe pas de commande «\u00A0plenary.convert\u00A0».",
                assertThrows(ResponseErrorException.class, () -> answer.told(drafter)).getMessage());
    }

    @Test
    void lengthsAreGivenInTheLanguageOfTheDrafter() {
        drafter.speak(Language.RUSSIAN);
        List<String> lengths = features.lenses().of(text).stream().map(CodeLens::getCommand)
                .map(command -> command.getTitle()).toList();
        assertEquals(List.of("Всего: пунктов – 2, слов – 11", "Преамбула: 1 пункт, слов – 8",
                "Постановляющая часть: 1 пункт, слов – 3"), lengths);
    }

    @ParameterizedTest
    @CsvSource({"fr-CA, Ce crochet", "zh_CN.UTF-8, 此方括号", "de, This bracket"})
    void aClientIsAnsweredInItsLanguage(String locale, String said) throws Exception {
        try (Conversation conversation = new Conversation()) {
            var params = new InitializeParams();
            params.setLocale(locale);
            conversation.initialize(params);
            conversation.open("untitled:bracket", TEXT.replace("act.", "[act."));
            List<String> messages = conversation.diagnostics("untitled:bracket").stream()
                    .map(Diagnostic::getMessage).map(message -> message.isLeft() ? message.getLeft() : "").toList();
            assertTrue(messages.stream().anyMatch(message -> message.startsWith(said)), messages.toString());
        }
    }
}
