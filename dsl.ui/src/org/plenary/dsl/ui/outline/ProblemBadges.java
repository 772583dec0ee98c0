package org.plenary.dsl.ui.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.plenary.dsl.ui.markers.ProblemMarkers;

/**
 * How bad the worst problem of a part of the text is, by the marks that the editor shows beside it. They are looked
 * through once for all parts: to ask the editor for each of a thousand paragraphs would be felt.
 */
final class ProblemBadges {

    static final int NONE = -1;

    private final IAnnotationModel annotations;
    private List<Problem> problems = List.of();

    private record Problem(int place, int severity) {
    }

    /** Of the annotations of the editor, as they are now; null where it shows none. */
    ProblemBadges(IAnnotationModel annotations) {
        this.annotations = annotations;
        look();
    }

    /** Takes in what has changed. */
    void look() {
        List<Problem> found = new ArrayList<>();
        Iterator<Annotation> shown = annotations == null ? List.<Annotation>of().iterator()
                : annotations.getAnnotationIterator();
        while (shown.hasNext()) {
            Annotation annotation = shown.next();
            Position place = annotations.getPosition(annotation);
            int severity = severity(annotation);
            if (place != null && severity != NONE) {
                found.add(new Problem(place.offset, severity));
            }
        }
        found.sort(Comparator.comparingInt(Problem::place));
        problems = found;
    }

    /** A severity of {@link IMarker}, or {@link #NONE}. A problem belongs to the part that it begins in. */
    int worst(IRegion part) {
        int worst = NONE;
        int end = part.getOffset() + Math.max(1, part.getLength());
        for (int i = firstFrom(part.getOffset()); i < problems.size() && problems.get(i).place() < end; i++) {
            worst = Math.max(worst, problems.get(i).severity());
        }
        return worst;
    }

    private int firstFrom(int place) {
        int low = 0;
        int high = problems.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (problems.get(middle).place() >= place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static int severity(Annotation annotation) {
        boolean ours = annotation instanceof MarkerAnnotation marked && !annotation.isMarkedDeleted()
                && ProblemMarkers.isProblem(marked.getMarker());
        return ours ? ((MarkerAnnotation) annotation).getMarker().getAttribute(IMarker.SEVERITY, NONE) : NONE;
    }
}
