package org.plenary.dsl.ui.connection;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.plenary.dsl.ide.server.PlenaryServer;
import org.plenary.dsl.ui.PlenaryUi;

/**
 * The language server in the workbench's own process, started when it is first needed. Everything is said to it in
 * order, on a thread of its own, so that typing never waits for it.
 */
public final class ServerConnection {

    private final ExecutorService thread = Executors.newSingleThreadExecutor(ServerConnection::daemon);
    private final WorkbenchClient client;

    /** Known to the thread only. */
    private LanguageServer server;

    public ServerConnection(WorkbenchClient client) {
        this.client = client;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "Plenary language server");
        thread.setDaemon(true);
        return thread;
    }

    /** Tells the server something that it does not answer. */
    public void tell(Consumer<LanguageServer> message) {
        onThread(() -> message.accept(started()));
    }

    /** Tells the server something that it need not know if it has not been started; then it will look for itself. */
    void mention(Consumer<LanguageServer> message) {
        onThread(() -> {
            if (server != null) {
                message.accept(server);
            }
        });
    }

    /** Asks the server, after everything that it has been told before. */
    public <T> CompletableFuture<T> ask(Function<LanguageServer, CompletableFuture<T>> question) {
        return CompletableFuture.supplyAsync(this::started, thread).thenCompose(question);
    }

    /** Nothing more is said to the server. */
    public void close() {
        thread.shutdownNow();
    }

    private void onThread(Runnable work) {
        try {
            thread.execute(() -> guarded(work));
        } catch (RejectedExecutionException closing) {
            // The workbench is closing: nobody is left to tell.
        }
    }

    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            PlenaryUi.log("The language server could not be told of a change.", failure);
        }
    }

    private LanguageServer started() {
        if (server == null) {
            LanguageServer starting = PlenaryServer.inProcess();
            ((LanguageClientAware) starting).connect(client);
            InitializeParams params = new InitializeParams();
            params.setWorkspaceFolders(Folders.ofOpenProjects());
            starting.initialize(params);
            starting.initialized(new InitializedParams());
            server = starting;
        }
        return server;
    }
}
