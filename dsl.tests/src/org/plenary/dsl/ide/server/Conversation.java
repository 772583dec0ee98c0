package org.plenary.dsl.ide.server;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** A client at the other end of two pipes from the server. */
final class Conversation implements LanguageClient, AutoCloseable {

    private final BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();
    private final Set<String> spokenOf = ConcurrentHashMap.newKeySet();
    private final List<WorkspaceEdit> edits = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final PipedOutputStream toServer = new PipedOutputStream();
    private final Future<Integer> exit;
    private final LanguageServer server;
    private final RemoteEndpoint endpoint;
    private ServerCapabilities abilities;
    private int version;

    Conversation() throws IOException {
        var serverIn = new PipedInputStream(toServer, 1 << 16);
        var toClient = new PipedOutputStream();
        var clientIn = new PipedInputStream(toClient, 1 << 16);
        exit = threads.submit(() -> PlenaryServer.serve(serverIn, toClient));
        Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(this, clientIn, toServer, threads,
                consumer -> consumer);
        launcher.startListening();
        endpoint = launcher.getRemoteEndpoint();
        server = launcher.getRemoteProxy();
    }

    /**
     * Unless it says otherwise it reads English, and wants no spelling: which language a machine speaks and which
     * dictionaries there are differs.
     */
    void initialize(InitializeParams params) throws InterruptedException, ExecutionException {
        if (params.getInitializationOptions() == null) {
            params.setInitializationOptions(Map.of("spelling", Map.of("check", false)));
        }
        if (params.getLocale() == null) {
            params.setLocale("en");
        }
        abilities = server.initialize(params).get().getCapabilities();
        server.initialized(new InitializedParams());
    }

    /** What the server has announced. */
    ServerCapabilities abilities() {
        return abilities;
    }

    void open(String uri, String text) {
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "resolution", version++, text)));
    }

    void change(String uri, String text) {
        server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, version++),
                List.of(new TextDocumentContentChangeEvent(text))));
    }

    /** What the server next says of this text. */
    List<Diagnostic> diagnostics(String uri) throws InterruptedException {
        PublishDiagnosticsParams next = published.poll(30, TimeUnit.SECONDS);
        while (next != null && !next.getUri().equals(uri)) {
            next = published.poll(30, TimeUnit.SECONDS);
        }
        return next == null ? null : next.getDiagnostics();
    }

    /** What the server next says of any text; null if it says nothing for so long. */
    PublishDiagnosticsParams published(int seconds) throws InterruptedException {
        return published.poll(seconds, TimeUnit.SECONDS);
    }

    /** What can be asked about a text. */
    TextDocumentService texts() {
        return server.getTextDocumentService();
    }

    /** What can be asked beyond one text. */
    WorkspaceService workspace() {
        return server.getWorkspaceService();
    }

    /** Any request by its name. */
    CompletableFuture<Object> request(String method, Object params) {
        return endpoint.request(method, params);
    }

    /** Of how many texts the server has spoken so far. */
    int published() {
        return spokenOf.size();
    }

    /** The changes that the server has asked for. */
    List<WorkspaceEdit> edits() {
        return edits;
    }

    /** What is offered at this place. */
    List<String> proposals(String uri, Position place) throws InterruptedException, ExecutionException {
        var answer = texts().completion(new CompletionParams(new TextDocumentIdentifier(uri), place)).get();
        return answer.map(items -> items, CompletionList::getItems).stream().map(CompletionItem::getLabel).toList();
    }

    String hover(String uri, Position place) throws InterruptedException, ExecutionException {
        Hover hover = texts().hover(new HoverParams(new TextDocumentIdentifier(uri), place)).get();
        return hover == null ? "" : hover.getContents().getRight().getValue();
    }

    int leave() throws InterruptedException, ExecutionException {
        server.shutdown().get();
        server.exit();
        return exit.get();
    }

    int vanish() throws IOException, InterruptedException, ExecutionException {
        toServer.close();
        return exit.get();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
        spokenOf.add(diagnostics.getUri());
        published.add(diagnostics);
    }

    @Override
    public CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(ApplyWorkspaceEditParams params) {
        edits.add(params.getEdit());
        return CompletableFuture.completedFuture(new ApplyWorkspaceEditResponse(true));
    }

    @Override
    public void telemetryEvent(Object object) {
        // The server sends none.
    }

    @Override
    public void showMessage(MessageParams message) {
        // Nobody looks.
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {
        // Nobody looks.
    }
}
