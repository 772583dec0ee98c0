package org.plenary.dsl.ui.connection;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.plenary.dsl.ui.PlugIn;

/**
 * The language server in the workbench's own process, started when it is first needed. One that fails or hangs is
 * replaced; meanwhile the editor goes on as an editor of plain text.
 */
public final class ServerConnection {

    private static final int TIMES_ASKED_AGAIN = 100;
    private static final Executor AGAIN = CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS);

    private final Supplier<LanguageServer> servers;
    private final LanguageClient client;
    private final Trouble trouble;
    private final long patienceInSeconds;
    private final ServerHealth health = new ServerHealth();
    private final List<Runnable> begunAgain = new CopyOnWriteArrayList<>();
    private volatile Supplier<Object> options = () -> null;
    private volatile ServerRun run = newRun();
    private volatile ServerCapabilities capabilities = new ServerCapabilities();

    /**
     * Nothing is started yet.
     *
     * @param servers
     *            makes a server, also after one has failed
     * @param client
     *            whom the server speaks to
     * @param trouble
     *            who is told that a server failed
     * @param patienceInSeconds
     *            after how long a server without an answer is given up
     */
    public ServerConnection(Supplier<LanguageServer> servers, LanguageClient client, Trouble trouble,
            long patienceInSeconds) {
        this.servers = servers;
        this.client = client;
        this.trouble = trouble;
        this.patienceInSeconds = patienceInSeconds;
    }

    /** Tells the server something that it does not answer. */
    public void tell(Consumer<LanguageServer> message) {
        run.tell(message);
    }

    /** Tells the server something that it need not know if it has not been started; then it will look for itself. */
    public void mention(Consumer<LanguageServer> message) {
        run.mention(message);
    }

    /**
     * Asks the server, after everything that it has been told before. The server drops a question when it is told of a
     * change, also of one elsewhere; the question is then asked again.
     */
    public <T> CompletableFuture<T> ask(Function<LanguageServer, CompletableFuture<T>> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        ask(question, answer, TIMES_ASKED_AGAIN);
        return answer;
    }

    private <T> void ask(Function<LanguageServer, CompletableFuture<T>> question, CompletableFuture<T> answer,
            int more) {
        ServerRun asked = run;
        CompletableFuture<T> attempt = asked.ask(question);
        attempt.copy().orTimeout(patienceInSeconds, TimeUnit.SECONDS)
                .whenComplete((value, failure) -> judge(asked, failure));
        attempt.whenComplete((value, failure) -> {
            if (failure == null) {
                answer.complete(value);
            } else if (isDropped(cause(failure)) && more > 0 && !answer.isDone()) {
                AGAIN.execute(() -> ask(question, answer, more - 1));
            } else {
                answer.completeExceptionally(cause(failure));
            }
        });
    }

    /** Has the server do what one of its commands says, with words, numbers and objects of JSON. */
    public CompletableFuture<Object> command(String name, List<Object> arguments) {
        return ask(server -> server.getWorkspaceService().executeCommand(new ExecuteCommandParams(name, arguments)));
    }

    /** Starts the server where it has not been started: it begins by checking all projects. */
    public void begin() {
        run.tell(server -> { });
    }

    /** What every server is told as it begins, of the drafter's preferences. */
    public void beginWith(Supplier<Object> preferences) {
        options = preferences;
    }

    /** What is done after a server was replaced: the new one knows no open text yet. */
    public void onNewBeginning(Runnable action) {
        begunAgain.add(action);
    }

    /** What the server says that it can do; nothing before it has started. */
    public ServerCapabilities capabilities() {
        return capabilities;
    }

    /** Nothing more is said to the server. */
    public void close() {
        run.end();
    }

    private ServerRun newRun() {
        return new ServerRun(this::started, failure -> judge(run, failure));
    }

    private LanguageServer started() {
        LanguageServer server = servers.get();
        if (server instanceof LanguageClientAware aware) {
            aware.connect(client);
        }
        InitializeParams params = new InitializeParams();
        params.setCapabilities(WorkbenchAbilities.announced());
        params.setLocale(Locale.getDefault().toLanguageTag());
        params.setWorkspaceFolders(Folders.ofOpenProjects());
        params.setInitializationOptions(options.get());
        // Anything said before the answer would cancel it.
        capabilities = server.initialize(params).orTimeout(patienceInSeconds, TimeUnit.SECONDS).join()
                .getCapabilities();
        server.initialized(new InitializedParams());
        return server;
    }

    private void judge(ServerRun judged, Throwable failure) {
        Optional<Throwable> real = Optional.ofNullable(failure).map(ServerConnection::cause).filter(this::isFailure);
        if (real.isEmpty()) {
            health.answered();
        } else if (real.get() instanceof TimeoutException || health.failed()) {
            beginAgain(judged, real.get());
        } else {
            PlugIn.log("The language server could not answer.", real.get());
        }
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    /** What is merely dropped, or no longer wanted because the workbench closes, is no failure. */
    private boolean isFailure(Throwable cause) {
        return !isDropped(cause) && !(cause instanceof RejectedExecutionException);
    }

    private static boolean isDropped(Throwable cause) {
        return cause instanceof CancellationException || cause instanceof ResponseErrorException error
                && error.getResponseError().getCode() == ResponseErrorCode.RequestCancelled.getValue();
    }

    private synchronized void beginAgain(ServerRun failed, Throwable cause) {
        if (run != failed) {
            return;
        }
        boolean again = health.mayBeginAgain();
        failed.end();
        if (again) {
            run = newRun();
            begunAgain.forEach(Runnable::run);
        }
        // Said last, when it is true.
        trouble.say(again, cause);
    }
}
