package org.plenary.dsl.ui.editor;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension6;

/** Makes an editor fit for prose: long lines are broken at its edge, and a text from right to left stands so. */
final class ProseLook {

    private static final int QUIET_IN_MILLISECONDS = 400;
    private static final int SPACING_IN_PIXELS = 3;
    private static final int MARGIN_IN_PIXELS = 6;

    private ProseLook() {
    }

    static void give(ITextEditor editor, ITextViewer viewer) {
        if (editor instanceof ITextEditorExtension6 wrapping && !wrapping.isWordWrapEnabled()) {
            wrapping.setWordWrap(true);
        }
        StyledText text = viewer.getTextWidget();
        text.setLineSpacing(SPACING_IN_PIXELS);
        text.setMargins(MARGIN_IN_PIXELS, 0, MARGIN_IN_PIXELS, 0);
        turn(viewer);
        TextFollower.of(viewer, QUIET_IN_MILLISECONDS, () -> turn(viewer));
    }

    private static void turn(ITextViewer viewer) {
        StyledText text = viewer.getTextWidget();
        if (text == null || viewer.getDocument() == null) {
            return;
        }
        Script.ofText(viewer.getDocument().get()).turn(text);
    }
}
