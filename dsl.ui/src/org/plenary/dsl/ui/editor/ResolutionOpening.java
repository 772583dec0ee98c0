package org.plenary.dsl.ui.editor;

import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.core.filebuffers.IDocumentSetupParticipantExtension;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.IDocument;
import org.plenary.dsl.ui.PlenaryUi;

/**
 * Called by the workbench for every document that it makes of a resolution: for an editor, but also for a moment, when
 * the file has changed and is read anew.
 */
public final class ResolutionOpening implements IDocumentSetupParticipant, IDocumentSetupParticipantExtension {

    @Override
    public void setup(IDocument document) {
        // A text without a place, such as one side of a comparison, is not checked.
    }

    @Override
    public void setup(IDocument document, IPath location, LocationKind kind) {
        IPath place = kind == LocationKind.IFILE
                ? ResourcesPlugin.getWorkspace().getRoot().getFile(location).getLocation()
                : location;
        if (place != null) {
            PlenaryUi.get().openTexts().prepared(document, place);
        }
    }
}
