package org.plenary.dsl.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.plenary.dsl.files.FileFaultException;
import org.plenary.dsl.source.Severity;

/**
 * Many texts, worked on by as many threads as there are processors. What came of them is told in the order of the
 * texts, not of the work, so that two runs print the same. A text that fails does not keep the others from being done.
 */
final class Batch {

    private final Progress progress;

    Batch(Progress progress) {
        this.progress = progress;
    }

    /** What is done with one text. */
    @FunctionalInterface
    interface Deed {

        Outcome on(Input input) throws FileFaultException;
    }

    /** Does it with every text and tells each outcome as soon as those before it are known. */
    Tally run(List<Input> inputs, Deed deed, Consumer<Outcome> told) {
        int threads = Math.min(Runtime.getRuntime().availableProcessors(), inputs.size());
        Tally tally = new Tally();
        Consumer<Outcome> each = outcome -> {
            told.accept(outcome);
            tally.add(outcome);
        };
        if (threads <= 1) {
            inputs.forEach(input -> each.accept(attempt(input, deed)));
        } else {
            inParallel(threads, inputs, deed, each);
        }
        progress.clear();
        return tally;
    }

    private void inParallel(int threads, List<Input> inputs, Deed deed, Consumer<Outcome> each) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Outcome>> outcomes = new ArrayList<>();
            inputs.forEach(input -> outcomes.add(workers.submit(() -> attempt(input, deed))));
            for (Future<Outcome> outcome : outcomes) {
                each.accept(outcome.get());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private Outcome attempt(Input input, Deed deed) {
        progress.begin(input.path());
        String path = input.path().toString();
        try {
            return deed.on(input);
        } catch (FileFaultException failure) {
            return Outcome.failed(Message.of(path, failure),
                    failure.fault().inTheDocument() ? ExitCode.DOCUMENT_ERRORS : ExitCode.MISUSE);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError mishap) {
            return Outcome.failed(new Message(path, null, Severity.ERROR, Mishap.sentence(mishap), "failed"),
                    ExitCode.MISUSE);
        }
    }
}
