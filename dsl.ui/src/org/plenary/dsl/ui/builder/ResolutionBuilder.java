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
import org.eclipse.core.runtime.SubMonitor;
import org.plenary.dsl.ui.PlenaryUi;
import org.plenary.dsl.ui.Words;
import org.plenary.dsl.ui.connection.Locations;
import org.plenary.dsl.ui.connection.WorkspaceWatch;
import org.plenary.dsl.ui.markers.ProblemMarkers;

/**
 * Has all resolutions of a project checked, and shows how far that has come. A change of a single file needs no build:
 * the server hears of it anyway.
 */
public final class ResolutionBuilder extends IncrementalProjectBuilder {

    /** The builder in the workbench's registry. */
    public static final String ID = PlenaryUi.ID + ".builder";

    private static final long LOOK_AGAIN_IN_MILLISECONDS = 100;
    private static final int LOOKS_WITHOUT_PROGRESS = 600;

    @Override
    protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor)
            throws CoreException {
        if (kind == FULL_BUILD || kind == CLEAN_BUILD) {
            check(texts(), monitor);
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

    private void check(List<String> uris, IProgressMonitor monitor) {
        PlenaryUi.get().connection().begin();
        SubMonitor progress = SubMonitor.convert(monitor, Words.of("builder.task", getProject().getName()),
                Math.max(1, uris.size()));
        List<String> left = new ArrayList<>(uris);
        int looks = 0;
        while (!left.isEmpty() && looks < LOOKS_WITHOUT_PROGRESS && rest()) {
            int before = left.size();
            left.removeIf(PlenaryUi.get().checkedTexts()::contains);
            looks = left.size() < before ? 0 : looks + 1;
            progress.split(before - left.size());
            progress.subTask(Words.of("builder.progress", uris.size() - left.size(), uris.size()));
        }
    }

    private static boolean rest() {
        try {
            Thread.sleep(LOOK_AGAIN_IN_MILLISECONDS);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
