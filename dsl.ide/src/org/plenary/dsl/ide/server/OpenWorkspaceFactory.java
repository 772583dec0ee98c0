package org.plenary.dsl.ide.server;

import java.util.List;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.xtext.ide.server.MultiRootWorkspaceConfigFactory;
import org.eclipse.xtext.workspace.IWorkspaceConfig;

/** Adds to the client's folders a place for the files that stand in none of them. */
final class OpenWorkspaceFactory extends MultiRootWorkspaceConfigFactory {

    @Override
    public IWorkspaceConfig getWorkspaceConfig(List<WorkspaceFolder> folders) {
        return new OpenWorkspace(super.getWorkspaceConfig(folders));
    }
}
