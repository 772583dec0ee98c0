package org.plenary.dsl.ui;

import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.plenary.dsl.ui.connection.CheckedTexts;
import org.plenary.dsl.ui.connection.Locations;
import org.plenary.dsl.ui.edits.WorkspaceEdits;
import org.plenary.dsl.ui.markers.ProblemMarkers;

/** What the server says to the workbench. */
final class WorkbenchClient implements LanguageClient {

    private final ProblemMarkers markers;
    private final CheckedTexts checked;

    WorkbenchClient(ProblemMarkers markers, CheckedTexts checked) {
        this.markers = markers;
        this.checked = checked;
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams published) {
        checked.add(published.getUri());
        Locations.files(published.getUri()).forEach(file -> markers.show(file, published.getDiagnostics()));
    }

    @Override
    public CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(ApplyWorkspaceEditParams params) {
        return new WorkspaceEdits().applyLater(params.getEdit()).thenApply(ApplyWorkspaceEditResponse::new);
    }

    @Override
    public void showMessage(MessageParams message) {
        logMessage(message);
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        logMessage(request);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {
        ILog.of(WorkbenchClient.class).info(message.getMessage());
    }

    @Override
    public void telemetryEvent(Object event) {
        // The server sends none.
    }
}
