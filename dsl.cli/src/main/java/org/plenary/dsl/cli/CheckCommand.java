package org.plenary.dsl.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.plenary.dsl.files.FileFaultException;
import org.plenary.dsl.files.SourceFile;
import org.plenary.dsl.reader.Reading;
import org.plenary.dsl.rules.settings.SettingsFile;
import org.plenary.dsl.source.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plenary check}: tells what is wrong in texts, and mends what can be mended without asking. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class,
        header = "Tells what is wrong in texts; writes nothing unless told to.",
        description = {
            "",
            "Each line says where and what: path:line:column: severity: text [rule]. "
                + "An error makes the exit code 1; warnings and hints do not. “-” reads from standard input. "
                + "Rules are set in a file plenary.toml beside the texts or above them."},
        synopsisHeading = "%nUsage: ",
        customSynopsis = {"plenary check FILE|DIR... [--format FORMAT] [--fix] [-q]", "       plenary check --rules"},
        parameterListHeading = "%n", optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  plenary check draft.resolution",
            "  plenary check texts                every text in the folder",
            "  plenary check --fix texts          with the cures that need no decision",
            "  plenary check --format sarif texts > texts.sarif"})
final class CheckCommand implements Callable<Integer> {

    private final Desk desk;
    private final AtomicInteger fixed = new AtomicInteger();

    @Mixin
    private SourceArguments sources;

    @Option(names = "--format", paramLabel = "FORMAT",
            description = "How it is told: ${COMPLETION-CANDIDATES}. The last two are for programs.")
    private CheckFormat format = CheckFormat.TEXT;

    @Option(names = "--fix", description = "Apply the cures that change no meaning, and tell what is left. "
            + "From standard input, the text with its cures goes to standard output.")
    private boolean fix;

    @Option(names = "--rules", help = true, description = "List all rules, and check nothing.")
    private boolean rules;

    CheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (rules) {
            desk.console().out().print(RuleListing.text());
            return ExitCode.FINE;
        }
        Inputs inputs = new Inputs(sources.paths, folder -> false);
        Optional<CheckReport> report = format.report();
        List<Outcome> outcomes = new ArrayList<>();
        boolean spoken = report.isEmpty() && !(fix && sources.includeStandardInput());
        int exit = sources.work(desk.console(), spoken ? desk.console().out() : desk.console().err(), inputs,
                settings(inputs), this::check, this::summary, report.map(each -> outcomes));
        report.ifPresent(each -> desk.console().out().print(each.print(outcomes)));
        return exit;
    }

    private Outcome check(Input input) throws FileFaultException {
        SourceFile source = desk.read(input);
        SafeFixes fixes = new SafeFixes(text -> desk.understand(input, text).problems(), source.text());
        SourceFile left = fix ? new SourceFile(fixes.fixed(), source.byteOrderMark()) : source;
        Reading reading = desk.understand(input, left.text());
        Outcome found = Outcome.found(new Reporting(input, left).messages(reading, Severity.HINT))
                .with(new CheckedText(input.path().toString(), left.text(), reading.problems()));
        if (!fix) {
            return found;
        }
        if (input.isStandardInput()) {
            return found.withOutput(new String(source.encode(left.text()), StandardCharsets.UTF_8));
        }
        if (fixes.applied() == 0) {
            return found;
        }
        desk.outputs().write(input.path(), out -> out.write(source.encode(left.text())));
        fixed.addAndGet(fixes.applied());
        return found.withWritten();
    }

    /** What is wrong with the settings that concern these texts: each file once. */
    private List<Message> settings(Inputs inputs) {
        return inputs.files().stream().filter(input -> !input.isStandardInput())
                .flatMap(input -> desk.plenary().get().settings(input.path()).stream()).distinct()
                .flatMap(CheckCommand::messages).toList();
    }

    private static Stream<Message> messages(SettingsFile file) {
        return new Reporting(file).messages(file.problems(), Severity.HINT).stream();
    }

    private String summary(Tally tally) {
        String cured = fix ? " " + Tally.counted(fixed.get(), "problem") + " mended in "
                + Tally.counted(tally.changed(), "text") + "." : "";
        return Tally.counted(tally.texts(), "text") + " checked: " + tally.problems() + "." + cured;
    }
}
