package org.plenary.dsl.ui.navigation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.plenary.dsl.ui.PlenaryUi;
import org.plenary.dsl.ui.editor.Pause;
import org.plenary.dsl.ui.editor.TextPositions;

/** Marks where else the note or the paragraph at the caret is called or referred to. */
public final class Occurrences implements IReconciler {

    private static final int QUIET_IN_MILLISECONDS = 250;
    private static final String TYPE = "org.eclipse.ui.genericeditor.text";

    private final List<Annotation> shown = new ArrayList<>();
    private final ISelectionChangedListener caretListener = moved -> caretMoved();
    private ISourceViewer viewer;
    private Pause pause;

    @Override
    public void install(ITextViewer installed) {
        if (installed instanceof ISourceViewer source) {
            viewer = source;
            pause = new Pause(viewer.getTextWidget().getDisplay(), QUIET_IN_MILLISECONDS, this::ask);
            ((IPostSelectionProvider) viewer.getSelectionProvider()).addPostSelectionChangedListener(caretListener);
        }
    }

    @Override
    public void uninstall() {
        if (viewer != null) {
            pause.end();
            ((IPostSelectionProvider) viewer.getSelectionProvider()).removePostSelectionChangedListener(caretListener);
        }
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }

    private void caretMoved() {
        pause.again();
    }

    private void ask() {
        if (viewer.getTextWidget() == null || viewer.getTextWidget().isDisposed() || viewer.getDocument() == null) {
            return;
        }
        int caret = viewer.getSelectedRange().x;
        TextPositions positions = new TextPositions(viewer.getDocument().get());
        PlenaryUi.get().questions().ask(viewer.getDocument(),
                (server, text) -> server.getTextDocumentService()
                        .documentHighlight(new DocumentHighlightParams(text, positions.position(caret))),
                this::show);
    }

    private void show(List<? extends DocumentHighlight> found, TextPositions positions) {
        if (!(viewer.getAnnotationModel() instanceof IAnnotationModelExtension model)) {
            return;
        }
        Map<Annotation, Position> come = new HashMap<>();
        for (DocumentHighlight highlight : found) {
            IRegion region = positions.region(highlight.getRange());
            come.put(new Annotation(TYPE, false, null), new Position(region.getOffset(), region.getLength()));
        }
        if (!shown.isEmpty() || !come.isEmpty()) {
            model.replaceAnnotations(shown.toArray(Annotation[]::new), come);
            shown.clear();
            shown.addAll(come.keySet());
        }
    }
}
