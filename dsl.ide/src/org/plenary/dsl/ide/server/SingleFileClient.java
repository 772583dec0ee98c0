package org.plenary.dsl.ide.server;

import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;

/** A client that opens single files and has no folder. */
final class SingleFileClient {

    private SingleFileClient() {
    }

    /** Xtext takes the list of folders, empty or not, only from a client that says it knows such lists. */
    @SuppressWarnings("deprecation")
    static void announceFolders(InitializeParams params) {
        if (params.getCapabilities() == null) {
            params.setCapabilities(new ClientCapabilities());
        }
        if (params.getCapabilities().getWorkspace() == null) {
            params.getCapabilities().setWorkspace(new WorkspaceClientCapabilities());
        }
        if (params.getRootUri() == null && params.getRootPath() == null) {
            params.getCapabilities().getWorkspace().setWorkspaceFolders(true);
            if (params.getWorkspaceFolders() == null) {
                params.setWorkspaceFolders(List.of());
            }
        }
    }
}
