package org.plenary.dsl.ui.folding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.plenary.dsl.ui.PlenaryUi;
import org.plenary.dsl.ui.editor.TextFollower;
import org.plenary.dsl.ui.editor.TextPositions;

/** Lets the drafter fold away what belongs together: an annex, a section, a paragraph with its points. */
public final class ServerFolding implements IReconciler {

    private static final int QUIET_IN_MILLISECONDS = 400;

    /**
     * In characters. To draw the mark of a fold the widget measures all its lines, anew whenever the window changes;
     * for more than this the drafter would have to wait.
     */
    private static final int LONGEST = 80_000;

    private ProjectionViewer viewer;
    private TextFollower follower;

    @Override
    public void install(ITextViewer installed) {
        if (installed instanceof ProjectionViewer folding) {
            viewer = folding;
            follower = TextFollower.of(viewer, QUIET_IN_MILLISECONDS, this::refresh);
        }
    }

    @Override
    public void uninstall() {
        if (follower != null) {
            follower.stop();
        }
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }

    private void refresh() {
        PlenaryUi.get().questions().ask(viewer.getDocument(),
                (server, text) -> server.getTextDocumentService().foldingRange(new FoldingRangeRequestParams(text)),
                this::show);
    }

    /** What can be folded already stays as it is, folded or not. */
    private void show(List<FoldingRange> ranges, TextPositions positions) {
        ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
        if (model == null) {
            return;
        }
        Set<Position> wanted = new HashSet<>();
        ranges.stream().map(range -> positions.lines(range.getStartLine(), range.getEndLine()))
                .filter(lines -> lines.getLength() <= LONGEST).forEach(wanted::add);
        Set<Annotation> gone = new HashSet<>();
        Iterator<Annotation> shown = model.getAnnotationIterator();
        while (shown.hasNext()) {
            Annotation annotation = shown.next();
            if (annotation instanceof ProjectionAnnotation && !wanted.remove(model.getPosition(annotation))) {
                gone.add(annotation);
            }
        }
        Map<Annotation, Position> come = new HashMap<>();
        wanted.forEach(position -> come.put(new ProjectionAnnotation(), position));
        if (!gone.isEmpty() || !come.isEmpty()) {
            model.modifyAnnotations(gone.toArray(Annotation[]::new), come, null);
        }
    }
}
