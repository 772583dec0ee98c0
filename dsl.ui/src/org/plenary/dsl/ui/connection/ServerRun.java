package org.plenary.dsl.ui.connection;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.lsp4j.services.LanguageServer;

/**
 * One run of the language server, from the first message until it is given up. Everything is said to it in order, on a
 * thread of its own, so that typing never waits for it.
 */
final class ServerRun {

    private final ExecutorService thread = Executors.newSingleThreadExecutor(ServerRun::daemon);
    private final Supplier<LanguageServer> start;
    private final Consumer<Throwable> failures;

    /** Known to the thread only. */
    private LanguageServer server;

    ServerRun(Supplier<LanguageServer> start, Consumer<Throwable> failures) {
        this.start = start;
        this.failures = failures;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "Plenary language server");
        thread.setDaemon(true);
        return thread;
    }

    void tell(Consumer<LanguageServer> message) {
        onThread(() -> message.accept(started()));
    }

    /** Nothing is started for it. */
    void mention(Consumer<LanguageServer> message) {
        onThread(() -> {
            if (server != null) {
                message.accept(server);
            }
        });
    }

    <T> CompletableFuture<T> ask(Function<LanguageServer, CompletableFuture<T>> question) {
        try {
            return CompletableFuture.supplyAsync(this::started, thread).thenCompose(question);
        } catch (RejectedExecutionException closing) {
            return CompletableFuture.failedFuture(closing);
        }
    }

    /** Nothing more is said; what the server is at, it may finish for nobody. */
    void end() {
        mention(LanguageServer::shutdown);
        thread.shutdown();
    }

    private void onThread(Runnable work) {
        try {
            thread.execute(() -> guarded(work));
        } catch (RejectedExecutionException closing) {
            // Nobody is left to tell.
        }
    }

    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            failures.accept(failure);
        }
    }

    private LanguageServer started() {
        if (server == null) {
            server = start.get();
        }
        return server;
    }
}
