package org.plenary.dsl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.dsl.ui.editor.ResolutionEditors;

/** A drafter opens a resolution, sees what is wrong while typing, and sees it go away. */
class ResolutionEditorTest {

    private static final String DRAFT = """
            ---
            symbol:   A/RES/72/278
            language: en
            title:    Oceans
            ---

            The General Assembly,

            1. Welcomes the outcome[^lacking] of the Conference;

            2. Decides to remain seized of the matter.

            [^outcome]: Resolution 60/1.
            """;

    private final Workbench workbench = new Workbench();

    @BeforeEach
    void openProject() throws CoreException {
        workbench.openProject("drafts");
    }

    @AfterEach
    void close() throws CoreException {
        workbench.close();
    }

    @Test
    void resolutionOpensInItsEditor() throws CoreException {
        IFile file = workbench.write("draft.resolution", DRAFT);
        IEditorPart editor = workbench.open(file);
        assertEquals("org.plenary.dsl.resolution", file.getContentDescription().getContentType().getId());
        assertEquals(ResolutionEditors.ID, editor.getSite().getId());
        assertEquals("UTF-8", file.getCharset());
    }

    @Test
    void missingNoteIsMarkedUntilItIsCorrected() throws CoreException {
        IFile file = workbench.write("draft.resolution", DRAFT);
        IDocument document = Workbench.document(workbench.open(file));
        assertTrue(Workbench.becomes(() -> Problems.say(file, "lacking")),
                () -> "No marker names the missing note: " + Problems.sentences(file));
        IMarker marker = Problems.of(file).stream()
                .filter(found -> found.getAttribute(IMarker.MESSAGE, "").contains("lacking")).findFirst().orElseThrow();
        assertEquals(DRAFT.indexOf("lacking"), marker.getAttribute(IMarker.CHAR_START, -1));
        assertEquals(9, marker.getAttribute(IMarker.LINE_NUMBER, -1));
        assertEquals(IMarker.SEVERITY_ERROR, marker.getAttribute(IMarker.SEVERITY, -1));

        document.set(DRAFT.replace("[^lacking]", "[^outcome]"));
        assertTrue(Workbench.becomes(() -> !Problems.say(file, "lacking")),
                () -> "The marker stays although the note is there: " + Problems.sentences(file));
    }

    @Test
    void closingUnsavedTextBringsBackWhatTheFileSays() throws CoreException {
        IFile file = workbench.write("draft.resolution", DRAFT.replace("[^lacking]", "[^outcome]"));
        IEditorPart editor = workbench.open(file);
        Workbench.document(editor).set(DRAFT);
        assertTrue(Workbench.becomes(() -> Problems.say(file, "lacking")));
        editor.getSite().getPage().closeEditor(editor, false);
        assertTrue(Workbench.becomes(() -> !Problems.say(file, "lacking")));
    }
}
