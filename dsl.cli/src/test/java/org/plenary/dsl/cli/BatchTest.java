package org.plenary.dsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.dsl.source.Severity;

class BatchTest {

    private final List<Outcome> told = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 50})
    void outcomesAreToldInTheOrderOfTheTexts(int number) {
        CountDownLatch othersBegan = new CountDownLatch(Math.min(number, Runtime.getRuntime().availableProcessors()));
        Tally tally = run(number, input -> {
            othersBegan.countDown();
            if (input.path().toString().equals("0")) {
                await(othersBegan);
            }
            return Outcome.silent(ExitCode.FINE, 1, input.path().toString());
        });
        assertEquals(IntStream.range(0, number).mapToObj(Integer::toString).toList(),
                told.stream().map(Outcome::output).toList());
        assertEquals(number, tally.changed());
        assertEquals(ExitCode.FINE, tally.exit());
    }

    @Test
    void noMemoryForOneTextIsASentenceAndTheOthersAreDone() {
        Tally tally = run(5, input -> {
            switch (input.path().toString()) {
                case "1":
                    throw new OutOfMemoryError("Java heap space");
                case "2":
                    throw new StackOverflowError();
                case "3":
                    throw new IllegalArgumentException("a mistake\n\tat nowhere");
                default:
                    return Outcome.silent(ExitCode.FINE, 1, "");
            }
        });
        assertEquals(2, tally.changed());
        assertEquals(ExitCode.MISUSE, tally.exit());
        assertTrue(line(1).startsWith("1: error: There is not enough memory for this text."), line(1));
        assertTrue(line(2).startsWith("2: error: This text is nested too deeply."), line(2));
        assertTrue(line(3).startsWith("3: error: Plenary failed on this text through a mistake of its own"), line(3));
        assertFalse(line(3).contains("\n"));
    }

    @Test
    void theGravestOutcomeIsTheExitCode() {
        assertEquals(ExitCode.DOCUMENT_ERRORS, run(3, input -> Outcome.found(List.of(new Message(
                input.path().toString(), null, input.path().toString().equals("1") ? Severity.ERROR : Severity.WARNING,
                "text", "code")))).exit());
    }

    private Tally run(int number, Batch.Deed deed) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        Console console = Console.of(InputStream.nullInputStream(), nowhere, nowhere, false);
        List<Input> inputs = IntStream.range(0, number).mapToObj(Integer::toString).map(Path::of)
                .map(Input::file).toList();
        return new Batch(new Progress(console, number, false)).run(inputs, deed, told::add);
    }

    private String line(int text) {
        return told.get(text).messages().get(0).line();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
