package org.plenary.dsl.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.plenary.dsl.files.FileFaultException;
import org.plenary.dsl.writer.Format;
import org.plenary.dsl.writer.Formats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code plenary build}: prints texts in Word and HTML. */
@Command(name = "build", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
        header = "Prints texts in Word, HTML and other formats.",
        description = {
            "",
            "The outputs stand beside each text under its name. A text with errors is printed all the same, with a "
                + "mark where something is missing, and the exit code is 1. Nothing is ever left half written."},
        synopsisHeading = "%nUsage: ",
        customSynopsis = "plenary build FILE|DIR... [-f FORMATS] [-o DIR] [--template FILE] [-q]",
        parameterListHeading = "%n", optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  plenary build draft.resolution         makes draft.docx and draft.html",
            "  plenary build -o out texts             every text in the folder, into out",
            "  plenary build draft.resolution -f docx --template own.dotx"})
final class BuildCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private SourceArguments sources;

    @Option(names = {"-f", "--format"}, split = ",", paramLabel = "FORMATS", hideParamSyntax = true,
            defaultValue = "docx,html", completionCandidates = FormatNames.class,
            description = "One or several of ${COMPLETION-CANDIDATES}, with commas. Otherwise docx,html.")
    private List<String> formats;

    @Option(names = {"-o", "--output"}, paramLabel = "DIR", description = "The folder for the outputs.")
    private Path output;

    @Option(names = "--template", paramLabel = "FILE",
            description = "A Word file (.dotx, .docx) of your own, whose styles, page and header are taken.")
    private Path template;

    @Spec
    private CommandSpec spec;

    BuildCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        OutputPlan plan = new OutputPlan(Optional.ofNullable(output), chosenFormats());
        refuseWhatCannotBeMeant(plan);
        Inputs inputs = new Inputs(sources.paths, this::isOutputFolder);
        List<Message> hindrances = new ArrayList<>(plan.conflicts(inputs.files()));
        plan.missingFolder().ifPresent(hindrances::add);
        Writers writers = writers(hindrances);
        if (!hindrances.isEmpty()) {
            hindrances.forEach(message -> desk.console().err().println(message.line()));
            return ExitCode.MISUSE;
        }
        Build build = new Build(desk, plan, writers, inputs.files().size() == 1);
        return sources.work(desk.console(), desk.console().err(), inputs, build::of, BuildCommand::summary);
    }

    private void refuseWhatCannotBeMeant(OutputPlan plan) {
        if (sources.includeStandardInput()) {
            throw new ParameterException(spec.commandLine(), "“-” has no name for its outputs. Build a file.");
        }
        if (template != null && plan.formats().stream().noneMatch(format -> format.name().equals(Writers.WORD))) {
            throw new ParameterException(spec.commandLine(), "A template is for Word. Add docx to the formats.");
        }
    }

    private Writers writers(List<Message> hindrances) {
        try {
            return template == null ? Writers.plain() : Writers.withTemplate(template, desk.reader());
        } catch (FileFaultException failure) {
            hindrances.add(Message.of(template.toString(), failure));
            return Writers.plain();
        }
    }

    private static String summary(Tally tally) {
        String files = Tally.counted(tally.changed(), "file") + " written from " + Tally.counted(tally.texts(), "text");
        return tally.hasProblems() ? files + ", with " + tally.problems() + "." : files + ".";
    }

    private List<Format> chosenFormats() {
        Set<Format> chosen = new LinkedHashSet<>();
        for (String name : formats) {
            chosen.add(Formats.named(name.strip()).orElseThrow(() -> new ParameterException(spec.commandLine(),
                    "There is no format “" + name + "”. The formats are " + Formats.names() + ".")));
        }
        return List.copyOf(chosen);
    }

    private boolean isOutputFolder(Path folder) {
        try {
            return output != null && Files.isDirectory(output) && Files.isSameFile(folder, output);
        } catch (IOException gone) {
            return false;
        }
    }
}
