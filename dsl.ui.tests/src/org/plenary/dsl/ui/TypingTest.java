package org.plenary.dsl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.dsl.ui.edits.Moving;

/** What a drafter does to a text by command, and takes back again to the character. */
class TypingTest {

    private static final String DRAFT = """
            ---
            symbol:   A/RES/72/278
            language: en
            title:    Oceans
            ---

            The General Assembly,

            Recalling its resolution 60/1 of 16 September 2005[^outcome],

            Recalling also the Charter,

            1. {#first} Welcomes the outcome[^outcome] of the Conference;

            2. Encourages all States to act on paragraph {@first} above;

            3. Decides to remain seized of the matter.

            [^outcome]: Resolution 60/1.
            """;

    private final Workbench workbench = new Workbench();
    private IFile file;
    private ITextEditor editor;
    private IDocument document;

    @BeforeEach
    void open() throws CoreException {
        workbench.openProject("typing");
        open(DRAFT);
    }

    private void open(String text) throws CoreException {
        file = workbench.write("draft" + text.hashCode() + ".resolution", text);
        editor = (ITextEditor) workbench.open(file);
        document = Workbench.document(editor);
        Workbench.page().activate(editor);
    }

    @AfterEach
    void close() throws CoreException {
        workbench.close();
    }

    @Test
    void formatIsOneStep() throws CoreException {
        String ragged = DRAFT.replace("\n\n1. {#first} Welcomes", "\n\n\n\n1.    {#first} Welcomes");
        open(ragged);
        changes("org.plenary.dsl.ui.format", ragged);
        assertEquals(DRAFT, document.get());
        takeBack(ragged);
    }

    @Test
    void paragraphMovesUpAndTheCaretWithIt() {
        caretAt("Encourages all States");
        changes("org.plenary.dsl.ui.move-up", DRAFT);
        assertTrue(document.get().indexOf("Encourages") < document.get().indexOf("Welcomes"), document::get);
        assertTrue(document.get().contains("1. Encourages"), document::get);
        assertTrue(Workbench.becomes(() -> around().startsWith("Encourages")), this::around);
        takeBack(DRAFT);
    }

    @Test
    void paragraphIsDraggedBesideAnotherOfItsKind() {
        Moving moving = new Moving(Workbench.viewer(editor));
        moving.beside(document.get().indexOf("3. Decides"), "before", document.get().indexOf("1. {#first}"));
        assertTrue(Workbench.becomes(() -> document.get().contains("1. Decides")), document::get);
        assertTrue(document.get().contains("2. {#first} Welcomes"), document::get);
        takeBack(DRAFT);
    }

    @Test
    void numbersAreSuppliedAndWrittenOut() {
        changes("org.plenary.dsl.ui.numbers-supplied", DRAFT);
        String supplied = document.get();
        assertTrue(supplied.contains("#. Encourages"), supplied);
        changes("org.plenary.dsl.ui.numbers-written", supplied);
        assertEquals(DRAFT, document.get());
        takeBack(supplied);
        takeBack(DRAFT);
    }

    @Test
    void selectedWordsAreBracketed() {
        int start = document.get().indexOf("all States");
        editor.selectAndReveal(start, "all States".length());
        changes("org.plenary.dsl.ui.brackets", DRAFT);
        assertTrue(document.get().contains("[all States]"), document::get);
        takeBack(DRAFT);
    }

    @Test
    void problemIsCorrectedByItsFix() throws CoreException {
        String wrong = DRAFT.replace("Welcomes the outcome[^outcome]", "Welcomes the outcome[^lacking]");
        open(wrong);
        assertTrue(Workbench.becomes(() -> Problems.of(file).stream().anyMatch(this::isLackingNote)),
                () -> "No problem of " + Problems.sentences(file) + " can be corrected.");
        IMarker marker = Problems.of(file).stream().filter(this::isLackingNote).findFirst().orElseThrow();
        Screen.keep("problem");
        Problems.cures(marker).get(0).run(marker);
        assertTrue(Workbench.becomes(() -> document.get().contains("\n[^lacking]: ")), document::get);
        takeBack(wrong);
    }

    private boolean isLackingNote(IMarker marker) {
        return marker.getAttribute(IMarker.MESSAGE, "").contains("lacking") && !Problems.cures(marker).isEmpty();
    }

    @Test
    void paragraphBecomesACommentAndAParagraphAgain() {
        caretAt("Encourages all States");
        changes("org.plenary.dsl.ui.comment", DRAFT);
        assertTrue(document.get().contains("<!-- 2. Encourages"), document::get);
        String commented = document.get();
        caretAt("Encourages all States");
        changes("org.plenary.dsl.ui.comment", commented);
        assertEquals(DRAFT, document.get());
        takeBack(commented);
        takeBack(DRAFT);
    }

    @Test
    void proposalsAppearAndAreTaken() throws BadLocationException {
        int place = DRAFT.indexOf("2. Encourages");
        document.replace(place, "2. Encourages".length(), "2. Enc");
        editor.selectAndReveal(place + "2. Enc".length(), 0);
        assertTrue(Workbench.becomes(() -> isOffered("Encourages")), () -> "Offered is " + proposals());
        Screen.keep("proposals");
    }

    @Test
    void referencesAreFoundInTheSearchView() {
        caretAt("{#first}");
        Workbench.viewer(editor).setSelectedRange(document.get().indexOf("#first") + 2, 0);
        Workbench.run("org.eclipse.ui.genericeditor.findReferences");
        assertTrue(Workbench.becomes(() -> Workbench.shown(Table.class).stream().flatMap(
                table -> Arrays.stream(table.getItems())).anyMatch(item -> item.getText().contains("Encourages"))));
        Screen.keep("references");
    }

    private void changes(String command, String before) {
        assertEquals(before, document.get());
        Workbench.run(command);
        assertTrue(Workbench.becomes(() -> !document.get().equals(before)), "Nothing was changed by " + command);
    }

    private void takeBack(String before) {
        ((ITextOperationTarget) Workbench.viewer(editor)).doOperation(ITextOperationTarget.UNDO);
        assertEquals(before, document.get());
    }

    private void caretAt(String words) {
        editor.selectAndReveal(document.get().indexOf(words), 0);
    }

    private String around() {
        return document.get().substring(Workbench.viewer(editor).getSelectedRange().x);
    }

    /** Asks again where nothing is offered, as a drafter would on a machine that is slow to answer. */
    private boolean isOffered(String beginning) {
        if (proposals().isEmpty()) {
            ((ITextOperationTarget) Workbench.viewer(editor)).doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
            Workbench.rest(500);
        }
        return proposals().stream().anyMatch(words -> words.startsWith(beginning));
    }

    private static List<String> proposals() {
        return Workbench.shown(Table.class).stream().filter(table -> table.getShell().getParent() != null)
                .flatMap(table -> Arrays.stream(table.getItems())).map(item -> item.getText()).toList();
    }
}
