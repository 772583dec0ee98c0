package org.plenary.dsl.ide.server;

import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;

/**
 * Remembers how the client left. The protocol asks for {@code shutdown} before {@code exit}; unlike Xtext's own handler
 * this one leaves it to the program around the server to end the process.
 */
final class ClientDeparture implements ILanguageServerShutdownAndExitHandler {

    private volatile boolean announced;
    private volatile Runnable end = () -> { };

    void onExit(Runnable action) {
        end = action;
    }

    int exitCode() {
        return announced ? 0 : 1;
    }

    @Override
    public void shutdown() {
        announced = true;
    }

    @Override
    public void exit() {
        end.run();
    }
}
