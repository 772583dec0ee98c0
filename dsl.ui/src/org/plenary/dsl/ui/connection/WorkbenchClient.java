package org.plenary.dsl.ui.connection;

import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.plenary.dsl.ui.markers.ProblemMarkers;

/** What the server says to the workbench. */
public final class WorkbenchClient implements LanguageClient {

    private final ProblemMarkers markers;

    public WorkbenchClient(ProblemMarkers markers) {
        this.markers = markers;
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams published) {
        Locations.files(published.getUri()).forEach(file -> markers.show(file, published.getDiagnostics()));
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
