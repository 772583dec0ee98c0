package org.plenary.dsl.ui;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.plenary.dsl.ui.markers.ProblemMarkers;

/** The problems that are marked in a file. */
final class Problems {

    private Problems() {
    }

    /** In the order of the text; none where the file is gone, or its project closed. */
    static List<IMarker> of(IFile file) {
        if (!file.isAccessible()) {
            return List.of();
        }
        try {
            return Arrays.stream(file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO))
                    .sorted(Comparator.comparingInt(marker -> marker.getAttribute(IMarker.CHAR_START, 0))).toList();
        } catch (CoreException failure) {
            throw new AssertionError(failure);
        }
    }

    /** What they say. */
    static List<String> sentences(IFile file) {
        return of(file).stream().map(marker -> marker.getAttribute(IMarker.MESSAGE, "")).toList();
    }

    /** Whether one of them says these words. */
    static boolean say(IFile file, String words) {
        return sentences(file).stream().anyMatch(sentence -> sentence.contains(words));
    }

    /** What is offered against one of them. */
    static List<IMarkerResolution> cures(IMarker problem) {
        return IDE.getMarkerHelpRegistry().hasResolutions(problem)
                ? List.of(IDE.getMarkerHelpRegistry().getResolutions(problem)) : List.of();
    }
}
