package org.plenary.dsl.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.dsl.files.FileFaultException;
import org.plenary.dsl.files.SourceFile;
import org.plenary.dsl.reader.Reading;
import org.plenary.dsl.source.Severity;
import org.plenary.dsl.writer.Format;

/** Prints texts in several formats. */
final class Build {

    private final Desk desk;
    private final OutputPlan plan;
    private final Writers writers;
    private final boolean alone;

    Build(Desk desk, OutputPlan plan, Writers writers, boolean alone) {
        this.desk = desk;
        this.plan = plan;
        this.writers = writers;
        this.alone = alone;
    }

    /** Reads the text and writes every output that can be written. */
    Outcome of(Input input) throws FileFaultException {
        SourceFile source = desk.read(input);
        Reading reading = desk.understand(input, source);
        Outcome outcome = Outcome.found(new Reporting(input, source).messages(reading, Severity.WARNING));
        for (Optional<Message> failure : written(input, reading)) {
            outcome = failure.map(outcome::withUnwritten).orElseGet(outcome::withWritten);
        }
        return outcome;
    }

    /** A text that is alone has all processors to itself, so its formats are written at the same time. */
    private List<Optional<Message>> written(Input input, Reading reading) {
        Stream<Format> formats = alone ? plan.formats().parallelStream() : plan.formats().stream();
        return formats.map(format -> write(plan.target(input, format), format, reading)).toList();
    }

    private Optional<Message> write(Path target, Format format, Reading reading) {
        try {
            desk.outputs().makeFolder(target.toAbsolutePath().getParent());
            desk.outputs().write(target, out -> writers.of(format).write(reading.document(), out));
            return Optional.empty();
        } catch (FileFaultException failure) {
            return Optional.of(Message.of(target.toString(), failure));
        }
    }
}
