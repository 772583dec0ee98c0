package org.plenary.dsl.ui.outline;

import java.util.Iterator;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension2;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.plenary.dsl.ui.markers.ProblemMarkers;

/** How bad the worst problem of a part of the text is, by the marks that the editor shows beside it. */
final class ProblemBadges {

    static final int NONE = -1;

    private final IAnnotationModel annotations;

    /** Of the annotations of the editor; null where it shows none. */
    ProblemBadges(IAnnotationModel annotations) {
        this.annotations = annotations;
    }

    /** A severity of {@link IMarker}, or {@link #NONE}. */
    int worst(IRegion part) {
        int worst = NONE;
        if (annotations instanceof IAnnotationModelExtension2 model) {
            Iterator<Annotation> found = model.getAnnotationIterator(part.getOffset(), part.getLength(), true, true);
            while (found.hasNext()) {
                Annotation annotation = found.next();
                if (severity(annotation) > worst && begins(annotation, part)) {
                    worst = severity(annotation);
                }
            }
        }
        return worst;
    }

    /** A problem between two paragraphs belongs to the one that it begins in. */
    private boolean begins(Annotation annotation, IRegion part) {
        Position place = annotations.getPosition(annotation);
        return place != null && place.offset >= part.getOffset()
                && place.offset < part.getOffset() + Math.max(1, part.getLength());
    }

    private static int severity(Annotation annotation) {
        boolean ours = annotation instanceof MarkerAnnotation marked && !annotation.isMarkedDeleted()
                && ProblemMarkers.isProblem(marked.getMarker());
        return ours ? ((MarkerAnnotation) annotation).getMarker().getAttribute(IMarker.SEVERITY, NONE) : NONE;
    }
}
