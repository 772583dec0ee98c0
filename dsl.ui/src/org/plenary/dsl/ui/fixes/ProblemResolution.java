package org.plenary.dsl.ui.fixes;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;
import org.plenary.dsl.ui.Icons;

/** One correction of a problem. */
final class ProblemResolution implements IMarkerResolution2 {

    private final CodeAction action;

    ProblemResolution(CodeAction action) {
        this.action = action;
    }

    @Override
    public String getLabel() {
        return action.getTitle();
    }

    @Override
    public String getDescription() {
        return action.getTitle();
    }

    @Override
    public Image getImage() {
        return JFaceResources.getResources().create(Icons.named(icon()));
    }

    /** To allow a problem, or to switch its rule off, is no correction. */
    private String icon() {
        String kind = String.valueOf(action.getKind());
        return kind.endsWith(".allow") ? "comment" : kind.endsWith(".off") ? "rules" : "fix";
    }

    @Override
    public void run(IMarker marker) {
        CodeActions.perform(action);
    }
}
