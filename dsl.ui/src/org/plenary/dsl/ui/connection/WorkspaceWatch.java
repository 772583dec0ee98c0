package org.plenary.dsl.ui.connection;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IResourceDeltaVisitor;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.plenary.dsl.rules.settings.SettingsFile;
import org.plenary.dsl.spelling.OwnWordFiles;
import org.plenary.dsl.ui.PlugIn;

/**
 * Tells the server of resolutions and settings that come, change or go in the workspace, and of projects that open and
 * close.
 */
public final class WorkspaceWatch implements IResourceChangeListener {

    /** By which a file is known to be a resolution. */
    public static final String EXTENSION = "resolution";

    private final ServerConnection connection;

    public WorkspaceWatch(ServerConnection connection) {
        this.connection = connection;
    }

    public void start() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    public void stop() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        try {
            Changes changes = new Changes();
            event.getDelta().accept(changes);
            report(changes);
        } catch (CoreException failure) {
            PlugIn.log("Changes of the workspace could not be read.", failure);
        }
    }

    /** Reports files as changed although the workspace saw no change. */
    public void reportChanged(List<String> uris) {
        List<FileEvent> events = uris.stream().map(uri -> new FileEvent(uri, FileChangeType.Changed)).toList();
        connection.mention(server -> server.getWorkspaceService()
                .didChangeWatchedFiles(new DidChangeWatchedFilesParams(events)));
    }

    private void report(Changes changes) {
        if (!changes.projects.getAdded().isEmpty() || !changes.projects.getRemoved().isEmpty()) {
            connection.mention(server -> server.getWorkspaceService()
                    .didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(changes.projects)));
        }
        if (!changes.files.isEmpty()) {
            connection.mention(server -> server.getWorkspaceService()
                    .didChangeWatchedFiles(new DidChangeWatchedFilesParams(changes.files)));
        }
    }

    /** What of one change of the workspace concerns the server. */
    private static final class Changes implements IResourceDeltaVisitor {

        private final List<FileEvent> files = new ArrayList<>();
        private final WorkspaceFoldersChangeEvent projects = new WorkspaceFoldersChangeEvent(new ArrayList<>(),
                new ArrayList<>());

        @Override
        public boolean visit(IResourceDelta delta) {
            IResource resource = delta.getResource();
            if (resource instanceof IProject project) {
                visit(project, delta);
            } else if (EXTENSION.equals(resource.getFileExtension()) || SettingsFile.NAME.equals(resource.getName())
                    || OwnWordFiles.isOne(resource.getName())) {
                visit(resource, delta);
            }
            return true;
        }

        private void visit(IProject project, IResourceDelta delta) {
            boolean openOrClosed = (delta.getFlags() & IResourceDelta.OPEN) != 0
                    || delta.getKind() == IResourceDelta.ADDED;
            if (openOrClosed && Locations.uri(project) != null) {
                var list = project.isAccessible() ? projects.getAdded() : projects.getRemoved();
                list.add(Folders.folder(project));
            }
        }

        private void visit(IResource file, IResourceDelta delta) {
            boolean onlyMarkers = delta.getKind() == IResourceDelta.CHANGED
                    && (delta.getFlags() & IResourceDelta.CONTENT) == 0;
            if (!onlyMarkers && Locations.uri(file) != null) {
                files.add(new FileEvent(Locations.uri(file), kind(delta)));
            }
        }

        private static FileChangeType kind(IResourceDelta delta) {
            return switch (delta.getKind()) {
                case IResourceDelta.ADDED -> FileChangeType.Created;
                case IResourceDelta.REMOVED -> FileChangeType.Deleted;
                default -> FileChangeType.Changed;
            };
        }
    }
}
