package org.plenary.dsl.ui.connection;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.lsp4j.WorkspaceFolder;

/** The projects of the workspace, in the words of the protocol. */
final class Folders {

    private Folders() {
    }

    static List<WorkspaceFolder> ofOpenProjects() {
        return Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects())
                .filter(project -> project.isAccessible() && Locations.uri(project) != null).map(Folders::folder)
                .toList();
    }

    static WorkspaceFolder folder(IProject project) {
        return new WorkspaceFolder(Locations.uri(project), project.getName());
    }
}
