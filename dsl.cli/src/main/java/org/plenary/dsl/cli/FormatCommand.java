package org.plenary.dsl.cli;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.plenary.dsl.files.FileFaultException;
import org.plenary.dsl.files.SourceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plenary format}: puts the layout of sources in order. */
@Command(name = "format", mixinStandardHelpOptions = true, versionProvider = Version.class,
        header = "Puts the layout of texts in order, and changes no word.",
        description = {
            "",
            "Empty lines, indentation and line breaks are put in order, and the texts are replaced. "
                + "“-” reads from standard input and prints to standard output."},
        synopsisHeading = "%nUsage: ",
        customSynopsis = "plenary format FILE|DIR... [--check] [-q]",
        parameterListHeading = "%n", optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  plenary format draft.resolution",
            "  plenary format --check texts       names the texts that are not in order"})
final class FormatCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private SourceArguments sources;

    @Option(names = "--check",
            description = "Change nothing; name the texts that would change, and exit with 1 if any.")
    private boolean checkOnly;

    FormatCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Inputs inputs = new Inputs(sources.paths, folder -> false);
        return sources.work(desk.console(), desk.console().err(), inputs, this::format, this::summary);
    }

    private Outcome format(Input input) throws FileFaultException {
        SourceFile source = desk.read(input);
        String formatted = desk.plenary().get().format(source.text());
        boolean changed = !formatted.equals(source.text());
        if (checkOnly) {
            return changed ? Outcome.silent(ExitCode.DOCUMENT_ERRORS, 1, input.path() + "\n") : unchanged();
        }
        if (input.isStandardInput()) {
            return Outcome.silent(ExitCode.FINE, 0, new String(source.encode(formatted), StandardCharsets.UTF_8));
        }
        if (!changed) {
            return unchanged();
        }
        desk.outputs().write(input.path(), out -> out.write(source.encode(formatted)));
        return Outcome.silent(ExitCode.FINE, 1, "");
    }

    private static Outcome unchanged() {
        return Outcome.silent(ExitCode.FINE, 0, "");
    }

    private String summary(Tally tally) {
        return tally.changed() + " of " + Tally.counted(tally.texts(), "text")
                + (checkOnly ? " would change." : " changed.");
    }
}
