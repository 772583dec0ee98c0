package org.plenary.dsl.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.dsl.source.Severity;

/**
 * What came of one text.
 *
 * @param messages
 *            in the order of the text
 * @param exit
 *            see {@link ExitCode}
 * @param changed
 *            how many files were written, or would be
 * @param output
 *            what goes to standard output
 * @param checked
 *            the text with its problems, where a report needs them
 */
record Outcome(List<Message> messages, int exit, int changed, String output, Optional<CheckedText> checked) {

    Outcome {
        messages = List.copyOf(messages);
    }

    private Outcome(List<Message> messages, int exit, int changed, String output) {
        this(messages, exit, changed, output, Optional.empty());
    }

    static Outcome found(List<Message> messages) {
        boolean wrong = messages.stream().anyMatch(message -> message.severity() == Severity.ERROR);
        return new Outcome(messages, wrong ? ExitCode.DOCUMENT_ERRORS : ExitCode.FINE, 0, "");
    }

    static Outcome failed(Message message, int exit) {
        return new Outcome(List.of(message), exit, 0, "");
    }

    static Outcome silent(int exit, int changed, String output) {
        return new Outcome(List.of(), exit, changed, output);
    }

    Outcome withWritten() {
        return new Outcome(messages, exit, changed + 1, output, checked);
    }

    Outcome withOutput(String printed) {
        return new Outcome(messages, exit, changed, printed, checked);
    }

    Outcome with(CheckedText text) {
        return new Outcome(messages, exit, changed, output, Optional.of(text));
    }

    Outcome withUnwritten(Message failure) {
        List<Message> all = Stream.concat(messages.stream(), Stream.of(failure)).toList();
        return new Outcome(all, ExitCode.MISUSE, changed, output, checked);
    }

    long count(Severity severity) {
        return messages.stream().filter(message -> message.severity() == severity).count();
    }
}
