package org.plenary.dsl.ui.assist;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.plenary.dsl.ui.PlenaryUi;

/** Waits for the server, but not for long: an editor that says nothing is better than one that does not move. */
final class ServerAnswer {

    private static final long PATIENCE_IN_MILLISECONDS = 2000;

    private ServerAnswer() {
    }

    static <T> Optional<T> within(CompletableFuture<T> question) {
        try {
            return Optional.ofNullable(question.get(PATIENCE_IN_MILLISECONDS, TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            question.cancel(true);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failure) {
            PlenaryUi.log("The language server did not answer.", failure.getCause());
        }
        return Optional.empty();
    }
}
