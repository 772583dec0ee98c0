package org.plenary.dsl.ide.server;

import com.google.inject.Guice;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.ServerModule;
import org.eclipse.xtext.util.Modules2;

/** Where the language server begins: for an editor in the same process, or for one at the other end of two streams. */
public final class PlenaryServer {

    /** The library below tells of every stream that breaks, with its stack; what fails is told to the editor anyway. */
    private static final Logger PROTOCOL = Logger.getLogger("org.eclipse.lsp4j.jsonrpc");

    private final ClientDeparture departure = new ClientDeparture();
    private final LanguageServerImpl server = Guice
            .createInjector(Modules2.mixin(new ServerModule(), new ServerBindings(departure)))
            .getInstance(LanguageServerImpl.class);

    /** The server itself, for an editor in the same process; it still has to be connected and initialized. */
    public static LanguageServer inProcess() {
        return new PlenaryServer().server;
    }

    /**
     * Speaks the Language Server Protocol on these streams until the client leaves.
     *
     * @return what the process should end with: 0 where the client said goodbye first, 1 where it just left
     */
    public static int serve(InputStream in, OutputStream out) throws InterruptedException {
        return new PlenaryServer().listen(in, out);
    }

    private int listen(InputStream in, OutputStream out) throws InterruptedException {
        PROTOCOL.setLevel(Level.OFF);
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            var launcher = LSPLauncher.createServerLauncher(server, in, out, threads, consumer -> consumer);
            server.connect(launcher.getRemoteProxy());
            Future<Void> conversation = launcher.startListening();
            departure.onExit(() -> conversation.cancel(true));
            awaitEnd(conversation);
            return departure.exitCode();
        } finally {
            threads.shutdownNow();
        }
    }

    private static void awaitEnd(Future<Void> conversation) throws InterruptedException {
        try {
            conversation.get();
        } catch (CancellationException | ExecutionException ended) {
            // The client left, or its stream broke: either way there is nobody to talk to, and the exit code says it.
        }
    }
}
