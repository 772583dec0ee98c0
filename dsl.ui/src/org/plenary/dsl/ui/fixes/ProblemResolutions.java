package org.plenary.dsl.ui.fixes;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.plenary.dsl.ui.PlenaryUi;
import org.plenary.dsl.ui.connection.Locations;
import org.plenary.dsl.ui.markers.ProblemMarkers;

/** The corrections of a problem: by Ctrl+1 in the editor, over the underlined words and in the Problems view. */
public final class ProblemResolutions implements IMarkerResolutionGenerator2 {

    private static final IMarkerResolution[] NONE = {};

    /** The workbench asks this of many markers at once, so nobody is asked: the server said it with the problem. */
    @Override
    public boolean hasResolutions(IMarker marker) {
        return ProblemMarkers.isProblem(marker) && marker.getAttribute(ProblemMarkers.CODE, null) != null;
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        if (!(marker.getResource() instanceof IFile file) || !marker.exists()) {
            return NONE;
        }
        try {
            Diagnostic problem = ProblemMarkers.diagnostic(marker, PlenaryUi.get().openTexts().text(file));
            List<IMarkerResolution> resolutions = new ArrayList<>();
            CodeActions.of(Locations.uri(file), problem, CodeActionKind.QuickFix).stream().map(ProblemResolution::new)
                    .forEach(resolutions::add);
            resolutions.addAll(RuleResolutions.of(marker));
            return resolutions.toArray(NONE);
        } catch (CoreException unreadable) {
            return NONE;
        }
    }
}
