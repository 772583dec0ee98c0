package org.plenary.dsl.ui.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.plenary.dsl.ui.PlenaryUi;
import org.plenary.dsl.ui.PlugIn;
import org.plenary.dsl.ui.connection.Locations;
import org.plenary.dsl.ui.connection.WorkspaceWatch;
import org.plenary.dsl.ui.markers.ProblemMarkers;

/**
 * Has all resolutions of a project checked, in the background. A change of a single file needs no build: the server
 * hears of it anyway.
 */
public final class ResolutionBuilder extends IncrementalProjectBuilder {

    /** The builder in the workbench's registry. */
    public static final String ID = PlugIn.ID + ".builder";

    @Override
    protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor)
            throws CoreException {
        if (kind == FULL_BUILD || kind == CLEAN_BUILD) {
            PlenaryUi.get().connection().begin();
            new CheckingJob(getProject().getName(), texts()).schedule();
        }
        return null;
    }

    @Override
    protected void clean(IProgressMonitor monitor) throws CoreException {
        getProject().deleteMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_INFINITE);
        PlenaryUi.get().checkAgain(texts());
    }

    private List<String> texts() throws CoreException {
        List<String> uris = new ArrayList<>();
        getProject().accept(resource -> {
            if (resource instanceof IFile && WorkspaceWatch.EXTENSION.equals(resource.getFileExtension())
                    && !resource.isDerived() && Locations.uri(resource) != null) {
                uris.add(Locations.uri(resource));
            }
            return true;
        });
        return uris;
    }
}
