package org.plenary.dsl.ui.navigation;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Location;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.plenary.dsl.ui.PlugIn;
import org.plenary.dsl.ui.connection.Locations;
import org.plenary.dsl.ui.editor.TextPositions;

/** Goes where the server points: to a place in a text, to a file, or to a page on the web. */
public final class Places {

    private Places() {
    }

    /** Opens a document by its address: here, or where the system shows such documents. */
    public static void open(String address) {
        if (!address.startsWith("file:")) {
            Program.launch(address);
        } else if (editor(withoutFragment(address)).isEmpty()) {
            Program.launch(Locations.path(withoutFragment(address)).toOSString());
        }
    }

    /** Opens a text with the words selected that are meant. */
    public static void open(Location location) {
        editor(location.getUri()).filter(ITextEditor.class::isInstance).map(ITextEditor.class::cast)
                .ifPresent(editor -> {
                    IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
                    IRegion region = new TextPositions(document.get()).region(location.getRange());
                    editor.selectAndReveal(region.getOffset(), region.getLength());
                });
    }

    private static Optional<IEditorPart> editor(String uri) {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try {
            List<IFile> files = Locations.files(uri);
            return Optional.ofNullable(files.isEmpty()
                    ? IDE.openEditorOnFileStore(page, EFS.getStore(URI.create(uri)))
                    : IDE.openEditor(page, files.get(0)));
        } catch (CoreException failure) {
            PlugIn.log("A document could not be opened.", failure);
            return Optional.empty();
        }
    }

    private static String withoutFragment(String address) {
        int fragment = address.indexOf('#');
        return fragment < 0 ? address : address.substring(0, fragment);
    }
}
