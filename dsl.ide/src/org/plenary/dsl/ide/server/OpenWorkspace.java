package org.plenary.dsl.ide.server;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.workspace.FileProjectConfig;
import org.eclipse.xtext.workspace.IProjectConfig;
import org.eclipse.xtext.workspace.IWorkspaceConfig;

/**
 * A workspace in which every file has a home: one outside all folders, or not yet saved, belongs to a project of loose
 * files, which has no folder to search. Xtext does not check a file that belongs to no project.
 */
final class OpenWorkspace implements IWorkspaceConfig {

    private static final String LOOSE_FILES = "(loose files)";

    private final IWorkspaceConfig folders;
    private final IProjectConfig looseFiles = new FileProjectConfig(URI.createURI("file:///"), LOOSE_FILES, this);

    OpenWorkspace(IWorkspaceConfig folders) {
        this.folders = folders;
    }

    @Override
    public Set<IProjectConfig> getProjects() {
        Set<IProjectConfig> projects = new LinkedHashSet<>(folders.getProjects());
        projects.add(looseFiles);
        return projects;
    }

    @Override
    public IProjectConfig findProjectContaining(URI member) {
        IProjectConfig found = folders.findProjectContaining(member);
        return found == null ? looseFiles : found;
    }

    @Override
    public IProjectConfig findProjectByName(String name) {
        return LOOSE_FILES.equals(name) ? looseFiles : folders.findProjectByName(name);
    }
}
