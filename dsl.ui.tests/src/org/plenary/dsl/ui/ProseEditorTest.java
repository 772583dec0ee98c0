package org.plenary.dsl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a text looks in its editor, and in the outline beside it. */
class ProseEditorTest {

    private static final String OUTLINE = "org.eclipse.ui.views.ContentOutline";

    private final Workbench workbench = new Workbench();

    @BeforeEach
    void openProject() throws CoreException {
        workbench.openProject("prose");
        Workbench.page().showView(OUTLINE);
    }

    @AfterEach
    void close() throws CoreException {
        workbench.close();
    }

    @Test
    void openingWordsAreInItalicsAndLongLinesAreBroken() throws CoreException, IOException {
        IEditorPart editor = workbench.openExample("plenary-draft.en.resolution");
        StyledText text = Workbench.viewer(editor).getTextWidget();
        assertTrue(Workbench.becomes(() -> italic(text, "Guided")), () -> styles(text));
        assertFalse(italic(text, "by the purposes"), () -> styles(text));
        assertTrue(text.getWordWrap());
        assertEquals(SWT.LEFT_TO_RIGHT, text.getOrientation());
        assertTrue(Workbench.becomes(() -> outline() != null && outline().getItemCount() > 2));
        Screen.keep("editor-en");
    }

    @Test
    void italicsFollowWhatIsTyped() throws CoreException, IOException {
        IEditorPart editor = workbench.openExample("plenary-draft.en.resolution");
        StyledText text = Workbench.viewer(editor).getTextWidget();
        assertTrue(Workbench.becomes(() -> italic(text, "Guided")), () -> styles(text));
        text.replaceTextRange(text.getText().indexOf("Guided by"), "Guided by".length(), "Deeply concerned at");
        assertTrue(Workbench.becomes(() -> italic(text, "Deeply concerned")), () -> styles(text));
        assertTrue(Workbench.becomes(() -> !italic(text, "the purposes")), () -> styles(text));
    }

    @Test
    void arabicStandsFromRightToLeft() throws CoreException, IOException {
        IEditorPart editor = workbench.openExample("security-council-draft.ar.resolution");
        StyledText text = Workbench.viewer(editor).getTextWidget();
        assertTrue(Workbench.becomes(() -> text.getOrientation() == SWT.RIGHT_TO_LEFT));
        assertTrue(Workbench.becomes(() -> italic(text, "إذ يشير")), () -> styles(text));
        assertTrue(Workbench.becomes(() -> outline().getItemCount() > 2));
        Screen.keep("editor-ar");
    }

    @Test
    void outlineLeadsToTheTextAndTheTextToIt() throws CoreException, IOException {
        ITextEditor editor = (ITextEditor) workbench.openExample("A_RES_72_278.zh.resolution");
        assertTrue(Workbench.becomes(() -> outline() != null && find(outline().getItems(), "23.") != null),
                "The last paragraph is not in the outline.");
        int place = Workbench.document(editor).get().indexOf("7. ");
        editor.selectAndReveal(place + 5, 0);
        assertTrue(Workbench.becomes(() -> selected().contains("7.")), ProseEditorTest::selected);
        Screen.keep("editor-zh");

        TreeItem last = find(outline().getItems(), "23.");
        outline().setFocus();
        outline().setSelection(last);
        outline().notifyListeners(SWT.Selection, new Event());
        int paragraph = Workbench.document(editor).get().indexOf("\n23.") + 1;
        assertTrue(Workbench.becomes(() -> Workbench.viewer(editor).getSelectedRange().x == paragraph),
                () -> "The caret is at " + Workbench.viewer(editor).getSelectedRange().x + ", not at " + paragraph);
    }

    @Test
    void sectionsCanBeFolded() throws CoreException, IOException {
        IEditorPart editor = workbench.openExample("plenary-draft.en.resolution");
        ProjectionViewer viewer = (ProjectionViewer) Workbench.viewer(editor);
        assertTrue(Workbench.becomes(() -> viewer.getProjectionAnnotationModel() != null
                && viewer.getProjectionAnnotationModel().getAnnotationIterator().hasNext()));
        int lines = viewer.getTextWidget().getLineCount();
        viewer.doOperation(ProjectionViewer.COLLAPSE_ALL);
        assertTrue(Workbench.becomes(() -> viewer.getTextWidget().getLineCount() < lines));
        Screen.keep("folded");
    }

    @Test
    void fewLettersFindParagraph() throws CoreException, IOException {
        IEditorPart editor = workbench.openExample("A_RES_72_278.zh.resolution");
        Workbench.page().activate(editor);
        Workbench.run("org.plenary.dsl.ui.quick-outline");
        assertTrue(Workbench.becomes(() -> Workbench.shown(Tree.class).stream()
                .anyMatch(tree -> find(tree.getItems(), "23.") != null && tree != outline())));
        Screen.keep("quick-outline");
        Arrays.stream(editor.getSite().getShell().getShells()).forEach(popup -> popup.close());
    }

    private static boolean italic(StyledText text, String words) {
        int offset = text.getText().indexOf(words);
        StyleRange style = offset < 0 ? null : text.getStyleRangeAtOffset(offset + words.length() - 1);
        return style != null && (style.fontStyle & SWT.ITALIC) != 0;
    }

    private static String styles(StyledText text) {
        return Arrays.stream(text.getStyleRanges()).limit(20).map(StyleRange::toString).toList().toString();
    }

    private static Tree outline() {
        var view = Workbench.page().findView(OUTLINE);
        return Workbench.shown(Tree.class).stream()
                .filter(tree -> tree.getShell() == view.getSite().getShell() && !isExplorer(tree)).findFirst()
                .orElse(null);
    }

    private static boolean isExplorer(Tree tree) {
        return Arrays.stream(tree.getItems()).anyMatch(item -> item.getText().contains("prose"));
    }

    private static String selected() {
        return Arrays.stream(outline().getSelection()).map(TreeItem::getText).toList().toString();
    }

    private static TreeItem find(TreeItem[] items, String words) {
        for (TreeItem item : items) {
            TreeItem below = find(item.getItems(), words);
            if (item.getText().contains(words)) {
                return item;
            }
            if (below != null) {
                return below;
            }
        }
        return null;
    }
}
