package org.plenary.dsl.ide.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.xtext.ide.server.LanguageServerImpl;

/** Xtext's language server, which also accepts a client that opens single files and has no folder. */
final class ResolutionLanguageServer extends LanguageServerImpl {

    /** What begins a call of a note or a reference, so that the editor offers keys and labels at once. */
    private static final List<String> TRIGGERS = List.of("^", "@");

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        if (hasNoRoot(params)) {
            announceFolders(params);
        }
        return super.initialize(params);
    }

    @Override
    protected ServerCapabilities createServerCapabilities(InitializeParams params) {
        ServerCapabilities capabilities = super.createServerCapabilities(params);
        capabilities.getCompletionProvider().setTriggerCharacters(TRIGGERS);
        // Prose has no signatures; Xtext announces them anyway.
        capabilities.setSignatureHelpProvider(null);
        return capabilities;
    }

    @SuppressWarnings("deprecation")
    private static boolean hasNoRoot(InitializeParams params) {
        return params.getRootUri() == null && params.getRootPath() == null;
    }

    /** Xtext takes the list of folders, empty or not, only from a client that says it knows such lists. */
    private static void announceFolders(InitializeParams params) {
        if (params.getCapabilities() == null) {
            params.setCapabilities(new ClientCapabilities());
        }
        if (params.getCapabilities().getWorkspace() == null) {
            params.getCapabilities().setWorkspace(new WorkspaceClientCapabilities());
        }
        params.getCapabilities().getWorkspace().setWorkspaceFolders(true);
        if (params.getWorkspaceFolders() == null) {
            params.setWorkspaceFolders(List.of());
        }
    }
}
