package org.plenary.dsl.ui.navigation;

import java.nio.file.Path;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.search.ui.NewSearchUI;
import org.plenary.dsl.ui.connection.Locations;

/** Searches for references. */
public final class References {

    private References() {
    }

    /** Shows in the Search view what refers to what stands at this place of a text. */
    public static void search(TextDocumentIdentifier text, Position place) {
        Path file = Locations.path(text.getUri()).toPath();
        String name = file.getFileName() + ":" + (place.getLine() + 1);
        var params = new ReferenceParams(text, place, new ReferenceContext(true));
        NewSearchUI.runQueryInBackground(new ReferenceQuery(params, name));
    }
}
