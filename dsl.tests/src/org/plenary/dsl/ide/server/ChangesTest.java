package org.plenary.dsl.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What changes a text: cures, other ways to write it, commands. */
@Timeout(120)
class ChangesTest {

    private static final String BODY = """
            The General Assembly,

            Recalling its resolution 57/32,

            #. Decides to act:

               (#) to begin;

               (#) to end‸;

            #. Also decides to act.
            """;

    @TempDir
    private Path folder;
    private Conversation conversation;

    @BeforeEach
    void connect() throws Exception {
        conversation = new Conversation();
        conversation.initialize(new InitializeParams());
    }

    @AfterEach
    void hangUp() {
        conversation.close();
    }

    @Test
    void numbersAreWrittenAndSuppliedAgain() throws Exception {
        DraftAtCaret draft = open(BODY);
        String written = afterCommand(draft, "plenary.convertNumbers", draft.uri(), "written");
        assertTrue(written.contains("\n1. Decides") && written.contains("(b) to end") && written.contains("\n2. Also"));
        conversation.change(draft.uri(), written);
        DraftAtCaret changed = new DraftAtCaret(draft.uri(), written, draft.caret());
        assertEquals(draft.text(), afterCommand(changed, "plenary.convertNumbers", draft.uri(), "supplied"));
    }

    @Test
    void numberThatWouldNotBeSuppliedStays() throws Exception {
        DraftAtCaret draft = open("The General Assembly,\n\n1. Decides‸ so;\n\n1 bis. Decides more;\n\n"
                + "2. Decides all.\n");
        String supplied = afterCommand(draft, "plenary.convertNumbers", draft.uri(), "supplied");
        assertTrue(supplied.contains("#. Decides so;\n\n1 bis. Decides more;\n\n#. Decides all."), supplied);
    }

    @Test
    void paragraphsAreRenumbered() throws Exception {
        DraftAtCaret draft = open("The General Assembly,\n\n1. Decides‸:\n\n   (a) so;\n\n   (c) and so;\n\n"
                + "3. Decides all.\n");
        String renumbered = afterCommand(draft, "plenary.renumber", draft.uri());
        assertTrue(renumbered.contains("(b) and so;\n\n2. Decides all."), renumbered);
    }

    @Test
    void paragraphsChangePlacesAndNumbersStay() throws Exception {
        DraftAtCaret draft = open("The General Assembly,\n\n1. Decides so:\n\n   (a) first;\n\n2. Requests ‸it.\n");
        String moved = afterCommand(draft, "plenary.move", draft.uri(), draft.text().indexOf("Requests"), "up");
        assertTrue(moved.contains("1. Requests it.\n\n2. Decides so:\n\n   (a) first;"), moved);
    }

    @Test
    void missingFootnoteIsBegun() throws Exception {
        DraftAtCaret draft = open("The General Assembly,\n\nRecalling its resolution[^la‸cking],\n\n1. Acts.\n");
        CodeAction action = action(draft, draft.place(), "Write the footnote “lacking”");
        assertTrue(applied(draft, action.getEdit().getChanges().get(draft.uri())).endsWith("Acts.\n\n[^lacking]: \n"));
    }

    @Test
    void mistakeIsCorrectedAtItsPlaceOrEverywhere() throws Exception {
        DraftAtCaret draft = open("The General Assembly,\n\nRecalling its resolution 57/32 of 19 November 2002‸;\n\n"
                + "Noting the report of the Secretary-General;\n\n1. Decides to act;\n\n2. Requests it.\n");
        List<CodeAction> fixes = actions(draft, draft.place(), CodeActionKind.QuickFix);
        String once = applied(draft, fixes.get(0).getEdit().getChanges().get(draft.uri()));
        assertTrue(once.contains("2002,\n") && once.contains("General;\n"), once);
        CodeAction everywhere = fixes.stream().filter(fix -> fix.getTitle().startsWith("Correct this in the whole"))
                .findFirst().orElseThrow();
        String all = applied(draft, everywhere.getEdit().getChanges().get(draft.uri()));
        assertTrue(all.contains("2002,\n") && all.contains("General,\n"), all);
        List<CodeAction> safe = actions(draft, draft.place(), CodeActionKind.SourceFixAll);
        assertEquals(all, applied(draft, safe.get(0).getEdit().getChanges().get(draft.uri())));
    }

    private List<CodeAction> actions(DraftAtCaret draft, Range range, String kind) throws Exception {
        var context = new CodeActionContext(List.of());
        context.setOnly(List.of(kind));
        return conversation.texts().codeAction(new CodeActionParams(draft.id(), range, context)).get().stream()
                .map(Either::getRight).toList();
    }

    @Test
    void selectedWordsAreBracketedAndAFootnoteIsInserted() throws Exception {
        DraftAtCaret draft = open("The General Assembly,\n\n1. Decides ‸to act.\n");
        Range words = new Range(draft.caret(), new Position(draft.caret().getLine(),
                draft.caret().getCharacter() + 6));
        CodeAction bracket = action(draft, words, "Put in brackets: not agreed");
        assertTrue(applied(draft, bracket.getEdit().getChanges().get(draft.uri())).contains("Decides [to act]."));
        CodeAction note = action(draft, draft.place(), "Insert a footnote here");
        String noted = applied(draft, note.getEdit().getChanges().get(draft.uri()));
        assertTrue(noted.endsWith("Decides [^note-1]to act.\n\n[^note-1]: \n"), noted);
    }

    @Test
    void textIsLaidOutWithTheLeastChange() throws Exception {
        DraftAtCaret draft = open("The General Assembly,\n\n\n\n1. Decides‸ to act.\n");
        List<? extends TextEdit> edits = conversation.texts()
                .formatting(new DocumentFormattingParams(draft.id(), new FormattingOptions(4, true))).get();
        assertTrue(applied(draft, edits).contains("Assembly,\n\n1. Decides to act."));
    }

    @Test
    void previewSaysWhereEachBlockWasWritten() throws Exception {
        DraftAtCaret draft = open(BODY);
        String page = (String) run("plenary.preview", draft.uri());
        assertTrue(page.contains("data-offset=\"" + draft.text().indexOf("Recalling") + "\""));
    }

    @Test
    void wordsAreCountedInAllAndByPart() throws Exception {
        DraftAtCaret draft = open(BODY);
        Map<?, ?> counts = (Map<?, ?>) run("plenary.wordCount", draft.uri());
        assertEquals(15.0, counts.get("words"));
        assertEquals(2, ((List<?>) counts.get("parts")).size());
    }

    @Test
    void textIsBuiltBesideItself() throws Exception {
        Path file = folder.resolve("draft.en.resolution");
        DraftAtCaret draft = DraftAtCaret.underHeader(file.toUri().toString(), "en", BODY);
        Files.writeString(file, draft.text());
        conversation.open(draft.uri(), draft.text());
        run("plenary.build", draft.uri(), "html");
        assertTrue(Files.readString(folder.resolve("draft.en.html")).contains("Recalling"));
        assertRefused("There is no format", "plenary.build", draft.uri(), "odt");
        assertRefused("replace the text itself", "plenary.build", draft.uri(), "html", file.toUri().toString());
        assertRefused("There is no command", "plenary.nothing", draft.uri());
        assertRefused("does not say which text", "plenary.build");
        DraftAtCaret unsaved = open(BODY);
        assertRefused("has not been saved", "plenary.build", unsaved.uri(), "html");
    }

    private void assertRefused(String sentence, String command, Object... arguments) {
        ExecutionException refused = assertThrows(ExecutionException.class, () -> run(command, arguments));
        assertTrue(refused.getMessage().contains(sentence), refused.getMessage());
    }

    private DraftAtCaret open(String marked) {
        DraftAtCaret draft = DraftAtCaret.underHeader("untitled:Untitled-1", "en", marked);
        conversation.open(draft.uri(), draft.text());
        return draft;
    }

    private CodeAction action(DraftAtCaret draft, Range range, String title) throws Exception {
        return conversation.texts()
                .codeAction(new CodeActionParams(draft.id(), range, new CodeActionContext(List.of()))).get().stream()
                .map(Either::getRight).filter(action -> action.getTitle().equals(title)).findFirst()
                .orElseThrow();
    }

    private Object run(String command, Object... arguments) throws Exception {
        return conversation.workspace().executeCommand(new ExecuteCommandParams(command, List.of(arguments))).get();
    }

    /** The text after the change that a command asks the editor for. */
    private String afterCommand(DraftAtCaret draft, String command, Object... arguments) throws Exception {
        assertEquals(true, run(command, arguments));
        var edits = conversation.edits();
        return applied(draft, edits.get(edits.size() - 1).getChanges().get(draft.uri()));
    }

    private static String applied(DraftAtCaret draft, List<? extends TextEdit> edits) {
        List<TextEdit> last = new ArrayList<>(edits);
        last.sort(Comparator.comparing((TextEdit edit) -> edit.getRange().getStart().getLine())
                .thenComparing(edit -> edit.getRange().getStart().getCharacter()).reversed());
        DraftAtCaret changed = draft;
        for (TextEdit edit : last) {
            changed = new DraftAtCaret(draft.uri(), changed.after(edit), draft.caret());
        }
        return changed.text();
    }
}
