package org.plenary.dsl.ide.server;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.ide.server.BuildManager;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.workspace.ISourceFolder;
import org.plenary.dsl.ide.folder.EditorFolders;
import org.plenary.dsl.ide.folder.OpenBuffers;

/** The texts of the editor: those that are open, and those that lie in its folders. */
@Singleton
final class PlenaryWorkspace extends WorkspaceManager implements OpenBuffers, EditorFolders {

    @Inject
    PlenaryWorkspace() {
        // The folders come when the editor begins.
    }

    @Override
    protected Map<URI, Document> createOpenDocuments() {
        return new ConcurrentHashMap<>();
    }

    @Override
    public BuildManager.Buildable didOpen(URI uri, Integer version, String contents) {
        getOpenDocuments().put(uri, new ClientText(version, contents));
        return didChangeFiles(List.of(uri), List.of());
    }

    /** Every open text, also one whose reading was interrupted. */
    BuildManager.Buildable readOpenTextsAnew() {
        return didChangeFiles(List.copyOf(getOpenDocuments().keySet()), List.of());
    }

    /** Where the texts of the editor lie. */
    List<Path> folders() {
        return roots().toList();
    }

    /** Where texts of the editor's folders lie that a folder is above or in: they can be in it, or it in them. */
    List<Path> foldersIn(Path folder) {
        return roots().filter(root -> root.startsWith(folder) || folder.startsWith(root))
                .map(root -> root.startsWith(folder) ? root : folder).toList();
    }

    /** Of folders within one another the innermost. */
    @Override
    public Optional<Path> around(Path file) {
        return roots().filter(file::startsWith).max(Comparator.comparingInt(Path::getNameCount));
    }

    private Stream<Path> roots() {
        return getWorkspaceConfig().getProjects().stream().flatMap(project -> project.getSourceFolders().stream())
                .map(ISourceFolder::getPath).filter(URI::isFile)
                .map(root -> Path.of(root.toFileString()).toAbsolutePath().normalize());
    }

    @Override
    public Optional<String> content(URI uri) {
        return Optional.ofNullable(getOpenDocuments().get(uri)).map(Document::getContents);
    }

    /** A file that could not be read stands for an empty text. */
    @Override
    protected Document getDocument(XtextResource resource) {
        return resource.getParseResult() == null ? new ClientText(1, "") : super.getDocument(resource);
    }

    /**
     * Checks a text that nobody has open, and lets go of it again: thousands of texts may lie in a folder, and what
     * other texts need of them stands in the index.
     */
    void checkQuietly(URI uri, CancelIndicator cancel) {
        if (isDocumentOpen(uri)) {
            return;
        }
        ProjectManager project = getProjectManager(uri);
        List<URI> read = new ArrayList<>(List.of(uri));
        try {
            List<IResourceDescription.Delta> deltas = project.doBuild(List.of(uri), List.of(), List.of(), cancel)
                    .getAffectedResources();
            deltas.forEach(delta -> read.add(delta.getUri()));
            afterBuild(deltas);
        } catch (WrappedException gone) {
            // A text that cannot be read, or is there no more, is as good as none until somebody opens it.
        }
        read.stream().filter(other -> !isDocumentOpen(other)).forEach(other -> letGo(project, other));
    }

    private static void letGo(ProjectManager project, URI uri) {
        ResourceSet texts = project.getResourceSet();
        Resource checked = texts.getResource(uri, false);
        if (checked != null) {
            texts.getResources().remove(checked);
        }
    }
}
