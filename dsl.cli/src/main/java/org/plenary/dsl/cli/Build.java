package org.plenary.dsl.cli;

import java.nio.file.Path;
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

    Build(Desk desk, OutputPlan plan, Writers writers) {
        this.desk = desk;
        this.plan = plan;
        this.writers = writers;
    }

    /** Reads the text and writes every output that can be written. */
    Outcome of(Input input) throws FileFaultException {
        SourceFile source = desk.read(input);
        Reading reading = desk.understand(input, source);
        Outcome outcome = Outcome.found(new Reporting(input, source).messages(reading, Severity.WARNING));
        for (Format format : plan.formats()) {
            Path target = plan.target(input, format);
            try {
                desk.outputs().makeFolder(target.toAbsolutePath().getParent());
                desk.outputs().write(target, out -> writers.of(format).write(reading.document(), out));
                outcome = outcome.withWritten();
            } catch (FileFaultException failure) {
                outcome = outcome.withUnwritten(Message.of(target.toString(), failure));
            }
        }
        return outcome;
    }
}
