package org.plenary.dsl.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plenary.dsl.files.Fault;
import org.plenary.dsl.imports.ImportFormat;
import org.plenary.dsl.imports.ImportOptions;
import org.plenary.dsl.imports.Imports;
import org.plenary.dsl.language.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plenary import}: makes texts of resolutions in other files. */
@Command(name = "import", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
        header = "Makes texts of resolutions in Akoma Ntoso, Word, PDF or plain text.",
        description = {
            "",
            "Each text is named by its symbol and language: A_RES_76_270.en.resolution. What could not be decided "
                + "stands in it as a comment that begins with “check:”, and is counted for each file. A text that is "
                + "there already is not replaced. A file is known by its content, whatever its name."},
        synopsisHeading = "%nUsage: ",
        customSynopsis = "plenary import FILE|DIR... [-o DIR] [--language …] [--reject-changes]",
        parameterListHeading = "%n", optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  plenary import A_RES_76_270.en.xml",
            "  plenary import --reject-changes draft.docx",
            "  plenary import -o drafts published     every file in the folder that can be imported"})
final class ImportCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR",
            description = "A file, or a folder whose files (.xml, .docx, .pdf, .txt) are all taken, at any depth.")
    private List<Path> paths;

    @Option(names = {"-o", "--output"}, paramLabel = "DIR",
            description = "The folder for the texts. Otherwise each stands beside its file.")
    private Path output;

    @Option(names = "--language", paramLabel = "LANGUAGE",
            description = "The language of the text: ar, en, es, fr, ru or zh. Otherwise it is found in the file.")
    private Language language;

    @Option(names = "--reject-changes",
            description = "Take the changes that are tracked in a Word document as rejected. Otherwise as accepted.")
    private boolean rejectChanges;

    @Option(names = "--force", description = "Replace texts that are there already.")
    private boolean force;

    @Option(names = {"-q", "--quiet"}, description = "Print messages only, no progress and no closing line.")
    private boolean quiet;

    @Spec
    private CommandSpec spec;

    ImportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (paths.contains(Input.STANDARD_INPUT)) {
            throw new ParameterException(spec.commandLine(), "“-” cannot be imported. Name a file.");
        }
        if (output != null && !Files.isDirectory(output)) {
            desk.console().err().println(Message.misuse(output.toString(), Fault.MISSING_FOLDER,
                    "The folder for the texts does not exist. Create it first.").line());
            return ExitCode.MISUSE;
        }
        SourceArguments arguments = new SourceArguments();
        arguments.paths = paths;
        arguments.quiet = quiet;
        Import importing = new Import(desk, Optional.ofNullable(output), force,
                new ImportOptions(Optional.ofNullable(language), rejectChanges));
        return arguments.work(desk.console(), desk.console().err(),
                new Inputs(paths, folder -> false, endings()), importing::of, ImportCommand::summary);
    }

    private static List<String> endings() {
        return Imports.all().stream().map(ImportFormat::ending).toList();
    }

    private static String summary(Tally tally) {
        String files = tally.changed() + " of " + Tally.counted(tally.texts(), "file") + " imported";
        return tally.hasProblems() ? files + ", with " + tally.problems() + "." : files + ".";
    }
}
