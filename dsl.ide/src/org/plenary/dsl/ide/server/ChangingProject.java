package org.plenary.dsl.ide.server;

import com.google.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.build.IncrementalBuilder;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.util.CancelIndicator;
import org.plenary.dsl.ide.folder.OpenBuffers;

/**
 * A project whose files may go at any time. One that was reported as changed, and cannot be read by the time it is due,
 * counts as deleted. Xtext would fail over it, keep it for the next time, and fail over it again: from then on no text
 * at all would be checked.
 */
final class ChangingProject extends ProjectManager {

    private final OpenBuffers buffers;

    @Inject
    ChangingProject(OpenBuffers buffers) {
        this.buffers = buffers;
    }

    @Override
    public IncrementalBuilder.Result doBuild(List<URI> changed, List<URI> deleted,
            List<IResourceDescription.Delta> elsewhere, CancelIndicator cancel) {
        List<URI> there = new ArrayList<>();
        List<URI> gone = new ArrayList<>(deleted);
        changed.forEach(uri -> (isReadable(uri) ? there : gone).add(uri));
        return super.doBuild(there, gone, elsewhere, cancel);
    }

    /** What is not a file, such as a text that was not saved yet, is not looked for. */
    private boolean isReadable(URI uri) {
        if (!uri.isFile() || buffers.content(uri).isPresent()) {
            return true;
        }
        Path file = Path.of(uri.toFileString());
        return Files.isRegularFile(file) && Files.isReadable(file);
    }
}
