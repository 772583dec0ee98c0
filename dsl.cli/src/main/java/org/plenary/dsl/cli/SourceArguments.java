package org.plenary.dsl.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What build, check and format have in common: the texts on the command line, and how they are gone through. */
final class SourceArguments {

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR",
            description = "A text, or a folder whose texts (*.resolution) are all taken, at any depth.")
    List<Path> paths;

    @Option(names = {"-q", "--quiet"}, description = "Print messages only, no progress and no closing line.")
    boolean quiet;

    boolean includeStandardInput() {
        return paths.contains(Input.STANDARD_INPUT);
    }

    /** What an editor pipes through the program: a closing line would only disturb it. */
    private boolean onlyStandardInput() {
        return paths.stream().allMatch(Input.STANDARD_INPUT::equals);
    }

    /**
     * Does the deed with every text.
     *
     * @param messages
     *            where the messages go; all else about the work goes to the console's {@code err}
     * @param summary
     *            words the closing line
     * @return the exit code
     */
    int work(Console console, PrintWriter messages, Inputs inputs, Batch.Deed deed, Function<Tally, String> summary) {
        return work(console, messages, inputs, List.of(), deed, summary, Optional.empty());
    }

    /**
     * The same with messages about the settings of the texts.
     *
     * @param kept
     *            where the outcomes go that a report is made of, in place of their messages
     */
    int work(Console console, PrintWriter messages, Inputs inputs, List<Message> settings, Batch.Deed deed,
            Function<Tally, String> summary, Optional<List<Outcome>> kept) {
        Progress progress = new Progress(console, inputs.files().size(), !quiet);
        Consumer<Message> printed = message -> progress.above(() -> messages.println(message.line()));
        Consumer<Outcome> told = outcome -> kept.ifPresentOrElse(list -> list.add(outcome),
                () -> outcome.messages().forEach(printed));
        Outcome before = Outcome.found(Stream.concat(inputs.faults().stream(), settings.stream()).toList());
        told.accept(before);
        Tally tally = new Batch(progress).run(inputs.files(), deed, outcome -> {
            told.accept(outcome);
            progress.above(() -> console.out().print(kept.isPresent() ? "" : outcome.output()));
        });
        inputs.faults().forEach(tally::add);
        tally.addProblems(Outcome.found(settings));
        if (!quiet && !onlyStandardInput()) {
            messages.flush();
            console.err().println(summary.apply(tally));
        }
        return tally.exit();
    }
}
