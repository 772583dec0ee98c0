package org.plenary.dsl.ui.connection;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.swt.widgets.Display;

/** Waits for the server, but not for long: an editor that says nothing is better than one that does not move. */
public final class ServerAnswer {

    private static final long PATIENCE_IN_MILLISECONDS = 2000;
    private static final long PATIENCE_IN_BACKGROUND_IN_MILLISECONDS = 15_000;

    private ServerAnswer() {
    }

    /**
     * Empty where there is no answer in time; why not is seen to by {@link ServerConnection}. It may take longer where
     * the display does not wait for it.
     */
    public static <T> Optional<T> within(CompletableFuture<T> question) {
        boolean drafterWaits = Display.getCurrent() != null;
        return within(question, drafterWaits ? PATIENCE_IN_MILLISECONDS : PATIENCE_IN_BACKGROUND_IN_MILLISECONDS);
    }

    /** The same for questions that nobody asked by a command, such as where the mouse happens to rest. */
    public static <T> Optional<T> within(CompletableFuture<T> question, long milliseconds) {
        try {
            return Optional.ofNullable(question.get(milliseconds, TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            question.cancel(true);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | CancellationException unanswered) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
