package org.plenary.dsl.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.plenary.dsl.files.FileFaultException;
import org.plenary.dsl.imports.ImportOptions;
import org.plenary.dsl.imports.Imported;
import org.plenary.dsl.registry.Registry;
import org.plenary.dsl.registry.RegistryBuilder;
import org.plenary.dsl.registry.RegistryTable;
import org.plenary.dsl.source.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plenary registry}: makes a table of published documents, against which citations are checked. */
@Command(name = "registry", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
        header = "Makes a table of published documents, against which citations are checked.",
        description = {
            "",
            "The table has a line for each adopted document: symbol, date of adoption, and the titles in the languages "
                + "in which the folder holds it. It is a text that can be read, compared and mended. A text is checked "
                + "against it where a file plenary.toml beside it, or above, says: registry = \"un.registry\"."},
        synopsisHeading = "%nUsage: ", customSynopsis = "plenary registry FILE|DIR... -o FILE",
        parameterListHeading = "%n", optionListHeading = "%nOptions:%n",
        footerHeading = "%nExample:%n", footer = "  plenary registry published -o un.registry")
final class RegistryCommand implements Callable<Integer> {

    private static final String ENDING = ".xml";

    private final Desk desk;
    private final RegistryBuilder builder = new RegistryBuilder();

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR",
            description = "A file in Akoma Ntoso (.xml), or a folder whose files are all taken, at any depth.")
    private List<Path> paths;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE",
            description = "The table. One that is there already is replaced.")
    private Path output;

    @Option(names = {"-q", "--quiet"}, description = "Print messages only, no progress and no closing line.")
    private boolean quiet;

    @Spec
    private CommandSpec spec;

    RegistryCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (paths.contains(Input.STANDARD_INPUT)) {
            throw new ParameterException(spec.commandLine(), "A registry is made of files. Name a file or a folder.");
        }
        SourceArguments arguments = new SourceArguments();
        arguments.paths = paths;
        arguments.quiet = true;
        Inputs inputs = new Inputs(paths, folder -> false, List.of(ENDING));
        int exit = arguments.work(desk.console(), desk.console().err(), inputs, this::add, tally -> "");
        return exit == ExitCode.MISUSE ? exit : Math.max(exit, write(inputs.files().size()));
    }

    private Outcome add(Input input) throws FileFaultException {
        Imported read = Import.read(desk, input, ImportOptions.DEFAULT);
        return builder.add(read.document()) ? Outcome.silent(ExitCode.FINE, 0, "")
                : Outcome.found(List.of(new Message(input.path().toString(), null, Severity.WARNING, "This is no "
                        + "adopted document with a symbol, so the registry leaves it out.", "registry-left-out")));
    }

    private int write(int files) {
        Registry registry = builder.build();
        try {
            desk.outputs().write(output,
                    out -> out.write(RegistryTable.text(registry).getBytes(StandardCharsets.UTF_8)));
        } catch (FileFaultException failure) {
            desk.console().err().println(Message.of(output.toString(), failure).line());
            return ExitCode.MISUSE;
        }
        if (!quiet) {
            desk.console().err().println(Tally.counted(registry.documents().size(), "document") + " from "
                    + Tally.counted(files, "file") + " in " + output + ".");
        }
        return ExitCode.FINE;
    }
}
