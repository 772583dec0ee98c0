package org.plenary.dsl.ui.commands;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditorExtension2;
import org.plenary.dsl.ui.PlenaryUi;
import org.plenary.dsl.ui.editor.ResolutionEditors;
import org.plenary.dsl.ui.editor.TextPositions;

/**
 * The text that a command is meant for, and what is selected in it.
 *
 * @param editor
 *            that shows it
 * @param viewer
 *            in which it is shown
 * @param id
 *            by which the server knows it
 */
record ActiveText(IEditorPart editor, ITextViewer viewer, TextDocumentIdentifier id) {

    /** Empty where the active editor shows no resolution. */
    static Optional<ActiveText> of(ExecutionEvent event) {
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        return ResolutionEditors.viewer(editor).flatMap(viewer -> PlenaryUi.get().questions()
                .identifier(viewer.getDocument()).map(id -> new ActiveText(editor, viewer, id)));
    }

    IDocument document() {
        return viewer.getDocument();
    }

    TextPositions positions() {
        return new TextPositions(document().get());
    }

    Range selection() {
        Point selected = viewer.getSelectedRange();
        return positions().range(selected.x, selected.y);
    }

    Position caret() {
        return selection().getStart();
    }

    /** Whether the drafter may change the text: asks for it where a file is read only. */
    boolean mayChange() {
        return !(editor instanceof ITextEditorExtension2 text) || text.validateEditorInputState();
    }
}
