package org.plenary.dsl.cli;

import java.util.concurrent.Callable;
import org.plenary.dsl.files.FileFaultException;
import org.plenary.dsl.files.SourceFile;
import org.plenary.dsl.reader.Reading;
import org.plenary.dsl.source.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code plenary check}: tells what is wrong in texts, and writes nothing. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class,
        header = "Tells what is wrong in texts, and writes nothing.",
        description = {
            "",
            "Each line says where and what: path:line:column: severity: text [code]. "
                + "An error makes the exit code 1; warnings and hints do not. “-” reads from standard input."},
        synopsisHeading = "%nUsage: ",
        customSynopsis = "plenary check FILE|DIR... [-q]",
        parameterListHeading = "%n", optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  plenary check draft.resolution",
            "  plenary check texts                every text in the folder"})
final class CheckCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private SourceArguments sources;

    CheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Inputs inputs = new Inputs(sources.paths, folder -> false);
        return sources.work(desk.console(), desk.console().out(), inputs, this::check,
                tally -> Tally.counted(tally.texts(), "text") + " checked: " + tally.problems() + ".");
    }

    private Outcome check(Input input) throws FileFaultException {
        SourceFile source = desk.read(input);
        Reading reading = desk.understand(input, source);
        return Outcome.found(new Reporting(input, source).messages(reading, Severity.HINT));
    }
}
