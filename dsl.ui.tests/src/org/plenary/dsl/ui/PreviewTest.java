package org.plenary.dsl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.browser.Browser;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.dsl.ui.preview.PreviewView;

/** The printed page beside the editor. */
class PreviewTest {

    private static final String TEXT = "return document.body ? document.body.textContent : ''";

    private final Workbench workbench = new Workbench();
    private IEditorPart editor;

    @BeforeEach
    void openPreview() throws CoreException, IOException {
        workbench.openProject("preview");
        editor = workbench.openExample("A_RES_72_278.zh.resolution");
        Workbench.page().showView(PreviewView.ID);
        Workbench.page().activate(editor);
        assertTrue(Workbench.becomes(() -> evaluate("return typeof plenary").equals("object")),
                () -> "The page is not ready: " + evaluate(TEXT));
    }

    @AfterEach
    void close() throws CoreException {
        Workbench.page().hideView(Workbench.page().findView(PreviewView.ID));
        workbench.close();
    }

    @Test
    void showsWhatIsTypedWithoutMoving() throws BadLocationException {
        assertTrue(evaluate(TEXT).toString().contains("大会"));
        assertTrue(Workbench.becomes(() -> evaluate("window.scrollTo(0, 600); return window.scrollY").equals(600.0)));
        Object before = evaluate("window.marked = document.querySelectorAll('p')[8]; return window.scrollY");
        IDocument document = Workbench.document(editor);
        document.replace(document.get().indexOf("23. ") + 4, 0, "新的字");
        assertTrue(Workbench.becomes(() -> evaluate(TEXT).toString().contains("新的字")));
        assertEquals(before, evaluate("return window.scrollY"));
        assertEquals(true, evaluate("return window.marked.isConnected"), "The page was written anew.");
        Screen.keep("preview");
    }

    @Test
    void followsTheCaretAndLeadsBack() {
        String text = Workbench.document(editor).get();
        int last = text.indexOf("\n23. ") + 1;
        ((ITextEditor) editor).selectAndReveal(last + 6, 0);
        assertTrue(Workbench.becomes(() -> evaluate(chosen()).equals((double) last)),
                () -> "Shown is " + evaluate(chosen()) + ", not " + last);
        int first = text.indexOf("\n1. ") + 1;
        evaluate("document.querySelector('[data-offset=\"" + first + "\"]').click(); return 0");
        assertTrue(Workbench.becomes(() -> Workbench.viewer(editor).getSelectedRange().x == first),
                () -> "The caret is at " + Workbench.viewer(editor).getSelectedRange().x + ", not at " + first);
    }

    @Test
    void doesNothingWhileHidden() throws CoreException, BadLocationException {
        Browser hidden = browser();
        Workbench.page().showView("org.eclipse.ui.views.TaskList");
        Workbench.page().activate(editor);
        assertEquals(null, browser(), "The preview is not hidden.");
        IDocument document = Workbench.document(editor);
        document.replace(document.get().indexOf("23. ") + 4, 0, "藏起来");
        Workbench.rest(1500);
        assertFalse(String.valueOf(hidden.evaluate(TEXT)).contains("藏起来"));
        Workbench.page().showView(PreviewView.ID);
        assertTrue(Workbench.becomes(() -> evaluate(TEXT).toString().contains("藏起来")));
    }

    private static String chosen() {
        return "var it = document.querySelector('[data-chosen]'); return it ? Number(it.dataset.offset) : -1";
    }

    private static Object evaluate(String script) {
        Browser browser = browser();
        Object answer = browser == null ? null : browser.evaluate(script);
        return answer == null ? "" : answer;
    }

    private static Browser browser() {
        return Workbench.shown(Browser.class).stream().findFirst().orElse(null);
    }
}
