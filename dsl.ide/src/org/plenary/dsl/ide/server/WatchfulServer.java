package org.plenary.dsl.ide.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.plenary.dsl.ide.text.ClientUris;
import org.plenary.dsl.spelling.OwnWordFiles;

/** Keeps up with the texts in the folders of the editor, also with those that are not open. */
abstract class WatchfulServer extends LanguageServerImpl {

    private final QuietChecks checks;
    private final ClientUris uris;
    private final PlenaryWorkspace workspace;

    WatchfulServer(QuietChecks checks, ClientUris uris, PlenaryWorkspace workspace) {
        this.checks = checks;
        this.uris = uris;
        this.workspace = workspace;
    }

    @Override
    protected URI getURI(TextDocumentIdentifier text) {
        return uris.ofText(text.getUri());
    }

    @Override
    protected URI getURI(TextDocumentItem text) {
        return uris.ofText(text.getUri());
    }

    @Override
    public void connect(LanguageClient client) {
        super.connect(client);
        checks.tellSettings(client::publishDiagnostics);
    }

    @Override
    public void initialized(InitializedParams params) {
        super.initialized(params);
        FileWatch.ask(getLanguageClient(), getLanguageServerAccess().getInitializeParams().getCapabilities());
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        checks.stop();
        return super.shutdown();
    }

    /** What changes on disk, perhaps thousands of texts at once, is looked at when there is time. */
    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        List<URI> settings = params.getChanges().stream().map(change -> uris.toUri(change.getUri()))
                .filter(WatchfulServer::concernsTexts).toList();
        checks.addAll(settings.stream().filter(SettingsProblems::isSettings).toList());
        settings.forEach(file -> settingsChanged(Path.of(file.toFileString()).toAbsolutePath().getParent()));
        textsChanged(params.getChanges().stream()
                .filter(change -> !concernsTexts(uris.toUri(change.getUri()))).toList());
    }

    /** Whether a file sets something for the texts about it: settings, or words of a drafter's own. */
    private static boolean concernsTexts(URI file) {
        return SettingsProblems.isSettings(file) || file.isFile() && OwnWordFiles.isOne(file.lastSegment());
    }

    private void textsChanged(List<FileEvent> changes) {
        List<FileEvent> gone = changes.stream()
                .filter(change -> change.getType() == FileChangeType.Deleted).toList();
        List<URI> changed = changes.stream().filter(change -> !gone.contains(change))
                .map(change -> getURI(new TextDocumentIdentifier(change.getUri()))).toList();
        super.didChangeWatchedFiles(new DidChangeWatchedFilesParams(gone));
        checks.addAll(changed);
    }

    /** What these texts are held against has changed, as it has for the open ones. */
    protected void changed(Set<Path> closed) {
        runBuildable(workspace::readOpenTextsAnew);
        checks.addAll(closed.stream().map(uris::ofFile).toList());
    }

    /** What all texts are held against has changed. */
    protected void everythingChanged() {
        workspace.folders().forEach(checks::addFolder);
    }

    /** What is set for a folder has changed: its texts, and those of the folders below, are checked anew. */
    protected void settingsChanged(Path folder) {
        runBuildable(workspace::readOpenTextsAnew);
        workspace.foldersIn(folder).forEach(checks::addFolder);
    }

    /** The texts that are open may now stand in another folder than before. */
    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
        super.didChangeWorkspaceFolders(params);
        runBuildable(workspace::readOpenTextsAnew);
    }

    /** Nothing is configured this way, but Xtext looks at its folders again and forgets what it was reading. */
    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        super.didChangeConfiguration(params);
        runBuildable(workspace::readOpenTextsAnew);
    }

    @Override
    public CompletableFuture<?> request(String method, Object parameter) {
        return CompletableFuture.failedFuture(new ResponseErrorException(new ResponseError(
                ResponseErrorCode.MethodNotFound, "Plenary does not know the request “" + method + "”.", null)));
    }

    /** Nothing is traced. */
    @Override
    public void setTrace(SetTraceParams params) {
        // Editors say this as a matter of course.
    }
}
