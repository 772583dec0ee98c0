package org.plenary.dsl.ui.connection;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;

/**
 * Where a file is, for both sides: the workbench knows it by a path in the workspace, the server by a URI
 * ({@code file:///home/…}, with three strokes).
 */
public final class Locations {

    private Locations() {
    }

    /** Null for a resource that is no file on this machine. */
    public static String uri(IResource resource) {
        IPath location = resource.getLocation();
        return location == null ? null : uri(location);
    }

    public static String uri(IPath location) {
        return location.toFile().toPath().toUri().toString();
    }

    /** The place on this machine. */
    public static IPath path(String uri) {
        return IPath.fromPath(Path.of(URI.create(uri)));
    }

    /** The files of the workspace at this place: none, or several where a project lies inside another one. */
    public static List<IFile> files(String uri) {
        URI location = Path.of(URI.create(uri)).toUri();
        return List.of(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(location));
    }
}
