package org.plenary.dsl.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.dsl.examples.Checkout;

/** A text is half-typed nearly always: no feature may fail then, and what is finished keeps its verdict. */
@Timeout(600)
class EveryKeystrokeTest {

    /** Every so many characters; a prime, so that all kinds of places are met in the examples together. */
    private static final int STRIDE = 211;

    private Conversation conversation;

    static List<Path> examples() {
        return Checkout.find().examples();
    }

    @BeforeEach
    void connect() throws Exception {
        conversation = new Conversation();
        conversation.initialize(new InitializeParams());
    }

    @AfterEach
    void hangUp() {
        conversation.close();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everythingCanBeAskedOfEveryBeginningOfAText(Path example) throws Exception {
        String text = Files.readString(example);
        conversation.open("untitled:typed", "");
        for (int length = 0; length <= text.length(); length += STRIDE) {
            String typed = text.substring(0, length);
            conversation.change("untitled:typed", typed);
            Everything.ask(conversation.texts(), "untitled:typed", end(typed));
        }
        assertEquals(0, conversation.leave());
    }

    private static Position end(String text) {
        int line = (int) text.chars().filter(c -> c == '\n').count();
        return new Position(line, text.length() - text.lastIndexOf('\n') - 1);
    }

    /** While a sentence with every mark is typed in the middle, nothing is said of paragraphs that nobody touches. */
    @Test
    void nothingFlickersFarFromTheCursor() throws Exception {
        String text = Files.readString(example("plenary-draft.en"));
        int at = text.indexOf("\n\n", text.length() / 2) + 2;
        String typed = "Welcoming [^key] the *report* of {@label}, [agreed]{EU, Japan} and [words](A/RES/70/1)"
                + " <!-- x -->,";
        conversation.open("untitled:typed", text);
        Set<String> before = far(conversation.diagnostics("untitled:typed"), at, text, 0);
        for (int length = 1; length <= typed.length(); length++) {
            String half = typed.substring(0, length) + "\n\n";
            conversation.change("untitled:typed", text.substring(0, at) + half + text.substring(at));
            Set<String> now = far(conversation.diagnostics("untitled:typed"), at, text, 2);
            now.removeAll(before);
            assertEquals(Set.of(), now, "after typing: " + half);
        }
    }

    private static Path example(String name) throws IOException {
        return examples().stream().filter(file -> file.getFileName().toString().startsWith(name)).findFirst()
                .orElseThrow();
    }

    /** What is said of other lines than those around a place, whose lines have moved by so many. */
    private static Set<String> far(List<Diagnostic> diagnostics, int at, String text, int moved) {
        int line = end(text.substring(0, at)).getLine();
        Set<String> far = new HashSet<>();
        for (Diagnostic diagnostic : diagnostics) {
            int stands = diagnostic.getRange().getStart().getLine();
            if (stands < line - 2) {
                far.add(stands + " " + diagnostic.getCode().get());
            } else if (stands > line + 3 + moved) {
                far.add(stands - moved + " " + diagnostic.getCode().get());
            }
        }
        return far;
    }
}
