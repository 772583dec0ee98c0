package org.plenary.dsl.ide.server;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.xtext.ide.server.BuildManager;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.impl.ProjectDescription;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.workspace.ISourceFolder;

/** Leaves the texts of a folder for later: an editor waits for the server, and the folder may hold thousands. */
final class QuietBuilds extends BuildManager {

    private final QuietChecks checks;
    private WorkspaceManager workspace;

    @Inject
    QuietBuilds(QuietChecks checks) {
        this.checks = checks;
    }

    @Override
    public void setWorkspaceManager(WorkspaceManager manager) {
        super.setWorkspaceManager(manager);
        workspace = manager;
    }

    @Override
    public List<IResourceDescription.Delta> doInitialBuild(List<ProjectDescription> projects,
            CancelIndicator cancel) {
        for (var description : projects) {
            ProjectManager project = workspace.getProjectManager(description.getName());
            project.doBuild(List.of(), List.of(), List.of(), cancel);
            for (ISourceFolder folder : project.getProjectConfig().getSourceFolders()) {
                if (folder.getPath().isFile()) {
                    checks.addFolder(Path.of(folder.getPath().toFileString()));
                }
            }
        }
        return List.of();
    }
}
