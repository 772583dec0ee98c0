package org.plenary.dsl.ide.server;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/** The texts that the server knows: those that are open, and those in the folders of the editor. */
@Singleton
final class KnownTexts {

    @Inject
    KnownTexts() {
        // Nothing is known before the editor names its folders.
    }

    /** Answers from a text, or with nothing where it is not there. */
    <T> T read(URI uri, WorkspaceManager workspace, Function<XtextResource, T> question, T nothing) {
        try {
            return workspace.doRead(uri, (document, resource) -> resource == null || resource.getContents().isEmpty()
                    ? nothing : question.apply(resource));
        } catch (WrappedException unreadable) {
            // A file that is gone, or cannot be read: there is nothing to say about it.
            return nothing;
        }
    }

    /** The texts of the folders, and their labelled paragraphs, whose names hold the query. */
    List<WorkspaceSymbol> symbols(String query, CancelIndicator cancel) {
        return List.of();
    }
}
