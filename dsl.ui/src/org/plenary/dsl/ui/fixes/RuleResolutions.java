package org.plenary.dsl.ui.fixes;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.PlatformUI;
import org.plenary.dsl.ui.builder.ResolutionNature;
import org.plenary.dsl.ui.help.HelpPage;
import org.plenary.dsl.ui.help.PageBrowser;
import org.plenary.dsl.ui.markers.ProblemMarkers;
import org.plenary.dsl.ui.rules.RuleProperties;

/** What can be done about the rule that a problem breaks, whatever the problem: read about it, or set it otherwise. */
final class RuleResolutions {

    private RuleResolutions() {
    }

    static List<IMarkerResolution> of(IMarker marker) {
        String code = marker.getAttribute(ProblemMarkers.CODE, "");
        List<IMarkerResolution> resolutions = new ArrayList<>();
        if (HelpPage.named(page(code)).isEmpty()) {
            return resolutions;
        }
        if (marker.getResource() instanceof IFile file && ResolutionNature.isIn(file.getProject())) {
            resolutions.add(new RuleResolution("fix.severity", "rules",
                    one -> RuleProperties.open(shell(), file.getProject(), code)));
        }
        resolutions.add(new RuleResolution("fix.about", "phrase", one -> new PageBrowser().open(page(code))));
        return resolutions;
    }

    private static String page(String code) {
        return "rules/" + code;
    }

    private static Shell shell() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    }
}
