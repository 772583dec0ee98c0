package org.plenary.dsl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.dsl.ui.editor.ResolutionEditors;

/** What can happen to a text while it is open: nothing of it is lost, and the window goes on. */
class HardTimesTest {

    private static final String DRAFT = """
            ---
            language: en
            title:    Oceans
            ---

            The General Assembly,

            1. Welcomes the outcome[^lacking] of the Conference;

            2. Decides to remain seized of the matter.
            """;
    private static final int LONG = 350_000;

    private final Workbench workbench = new Workbench();

    @BeforeEach
    void openProject() throws CoreException {
        workbench.openProject("hard");
    }

    @AfterEach
    void close() throws CoreException {
        workbench.close();
    }

    @Test
    void wholeBookIsOneLine() throws CoreException, IOException {
        String words = "1. Requests the Secretary-General to report[^a] on {@b} and (c) [d]; ";
        IFile file = workbench.write("line.resolution", words.repeat(LONG / words.length()));
        try (UiThreadWatch watch = new UiThreadWatch()) {
            IDocument document = Workbench.document(workbench.open(file));
            assertTrue(Workbench.becomes(() -> !Problems.sentences(file).isEmpty()));
            document.set(document.get() + "x");
            document.set(DRAFT);
            assertTrue(Workbench.becomes(() -> Problems.say(file, "lacking")));
            Files.writeString(Files.createDirectories(Path.of("target")).resolve("one-line.txt"),
                    watch.longest() + "\n");
        }
    }

    @Test
    void directionsAreMixed() throws CoreException {
        String text = "1. Recalls \u202Eإذ يشير\u202C (A/RES/72/278) إلى 60/1[^ملاحظة] and\u200F;\n\n"
                + "[^ملاحظة]: 大会 \uD83C.\n";
        IEditorPart editor = workbench.open(workbench.write("mixed.resolution", text));
        Workbench.page().activate(editor);
        assertTrue(Workbench.becomes(() -> !Problems.sentences(file("mixed.resolution")).isEmpty()));
        String before = Workbench.document(editor).get();
        Workbench.run("org.plenary.dsl.ui.fix-all");
        Workbench.rest(1000);
        for (int steps = 0; steps < 50 && !Workbench.document(editor).get().equals(before); steps++) {
            ((ITextOperationTarget) Workbench.viewer(editor)).doOperation(ITextOperationTarget.UNDO);
        }
        assertEquals(before, Workbench.document(editor).get());
    }

    @Test
    void textIsRenamedWhileItIsOpen() throws CoreException {
        IFile file = workbench.write("before.resolution", DRAFT);
        IEditorPart editor = workbench.open(file);
        Workbench.document(editor).set(DRAFT + "\nwritten before\n");
        assertTrue(Workbench.becomes(() -> !Problems.sentences(file).isEmpty()));
        file.move(file.getFullPath().removeLastSegments(1).append("after.resolution"), true, null);
        IFile after = file("after.resolution");
        assertTrue(Workbench.becomes(() -> editor.getTitle().equals("after.resolution")), editor::getTitle);
        assertTrue(Workbench.becomes(() -> Workbench.document(editor).get().contains("written before")));
        assertTrue(Workbench.becomes(() -> Problems.say(after, "lacking")));
        Workbench.document(editor).set(DRAFT.replace("[^lacking]", "[^missing]"));
        assertTrue(Workbench.becomes(() -> Problems.say(after, "missing")),
                () -> Problems.sentences(after).toString());
        assertFalse(Problems.say(after, "lacking"));
    }

    @Test
    void textIsDeletedWhileItIsOpen() throws CoreException {
        IFile file = workbench.write("gone.resolution", DRAFT);
        IEditorPart editor = workbench.open(file);
        IDocument document = Workbench.document(editor);
        document.set(DRAFT + "\nnot yet saved\n");
        assertTrue(Workbench.becomes(() -> !Problems.sentences(file).isEmpty()));
        file.delete(true, null);
        Workbench.rest(1000);
        assertTrue(document.get().contains("not yet saved"));
        assertTrue(Arrays.asList(Workbench.page().getEditors()).contains(editor), "What was not saved is gone.");
        document.set(DRAFT + "\nwritten after\n");
        Workbench.rest(500);
        assertTrue(Workbench.document(editor).get().contains("written after"));
    }

    @Test
    void fileIsReadOnly() throws CoreException {
        String ragged = DRAFT.replace("\n\n1. ", "\n\n\n\n1.   ");
        IFile file = workbench.write("fixed.resolution", ragged);
        readOnly(file, true);
        IEditorPart editor = workbench.open(file);
        Workbench.page().activate(editor);
        assertTrue(Workbench.becomes(() -> !Problems.sentences(file).isEmpty()));
        answerNo();
        Workbench.run("org.plenary.dsl.ui.format");
        Workbench.rest(500);
        assertEquals(ragged, Workbench.document(editor).get());
        readOnly(file, false);
    }

    @Test
    void fileIsChangedOutside() throws CoreException, IOException {
        IFile file = workbench.write("outside.resolution", DRAFT);
        IEditorPart editor = workbench.open(file);
        assertTrue(Workbench.becomes(() -> Problems.say(file, "lacking")));
        Files.writeString(file.getLocation().toFile().toPath(), DRAFT.replace("[^lacking]", "[^elsewhere]") + "\n\n");
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        assertTrue(Workbench.becomes(() -> Workbench.document(editor).get().contains("elsewhere")));
        assertTrue(Workbench.becomes(() -> Problems.say(file, "elsewhere")));
        assertFalse(Problems.say(file, "lacking"));
        // The server goes on seeing the text as the drafter does, whoever has read the file meanwhile.
        assertTrue(PlenaryUi.get().questions().identifier(Workbench.document(editor)).isPresent());
        Workbench.document(editor).set(DRAFT.replace("[^lacking]", "[^typed]"));
        assertTrue(Workbench.becomes(() -> Problems.say(file, "typed")));
    }

    @Test
    void projectIsClosedWhileATextIsOpen() throws CoreException {
        IFile file = workbench.write("closed.resolution", DRAFT);
        IEditorPart editor = workbench.open(file);
        assertTrue(Workbench.becomes(() -> !Problems.sentences(file).isEmpty()));
        workbench.project().close(null);
        assertTrue(Workbench.becomes(() -> !Arrays.asList(Workbench.page().getEditors()).contains(editor)));
        workbench.project().open(null);
        IEditorPart again = workbench.open(file);
        Workbench.document(again).set(DRAFT.replace("[^lacking]", "[^again]"));
        assertTrue(Workbench.becomes(() -> Problems.say(file, "again")));
    }

    @Test
    void twoEditorsShowOneText() throws CoreException {
        IFile file = workbench.write("two.resolution", DRAFT);
        IEditorPart one = workbench.open(file);
        IEditorPart other = Workbench.page().openEditor(new FileEditorInput(file), ResolutionEditors.ID, true,
                IWorkbenchPage.MATCH_NONE);
        Workbench.document(one).set(DRAFT.replace("[^lacking]", "[^both]"));
        assertTrue(Workbench.viewer(other).getTextWidget().getText().contains("[^both]"));
        assertTrue(Workbench.becomes(() -> Problems.say(file, "both")));
        Workbench.page().saveEditor(one, false);
        Workbench.page().closeEditor(one, false);
        Workbench.document(other).set(DRAFT.replace("[^lacking]", "[^left]"));
        assertTrue(Workbench.becomes(() -> Problems.say(file, "left")));
    }

    private static void readOnly(IFile file, boolean wanted) throws CoreException {
        ResourceAttributes attributes = file.getResourceAttributes();
        attributes.setReadOnly(wanted);
        file.setResourceAttributes(attributes);
    }

    /** Presses No as soon as a question stands over the window; its buttons are counted from the one for Yes. */
    private static void answerNo() {
        Optional<Button> no = Workbench.shown(Button.class).stream().filter(button -> Integer.valueOf(1)
                .equals(button.getData()) && button.getShell().getData() instanceof MessageDialog).findFirst();
        no.ifPresentOrElse(button -> button.notifyListeners(SWT.Selection, null),
                () -> Display.getCurrent().timerExec(200, HardTimesTest::answerNo));
    }

    private IFile file(String name) {
        return workbench.project().getFile(name);
    }
}
