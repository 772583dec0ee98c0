package org.plenary.dsl.cli;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.plenary.dsl.Plenary;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.drafting.TextKind;
import org.plenary.dsl.files.OutputFiles;
import org.plenary.dsl.files.SourceReader;
import org.plenary.dsl.language.Language;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** One run of {@code plenary}: arguments and streams in, an exit code out. It prints no stack trace. */
final class Program {

    private static final Set<String> READING = Set.of("build", "check", "compare");
    private static final Set<String> HELP = Set.of("-h", "--help", "-V", "--version");

    private final Desk desk;

    Program(Console console, OutputFiles outputs) {
        this(console, outputs, new Lazy<>(new LoadedLanguage(console.err())));
    }

    Program(Console console, OutputFiles outputs, Supplier<Plenary> plenary) {
        this.desk = new Desk(console, new SourceReader(), outputs, plenary);
    }

    /** Runs the command that the arguments name and gives its {@link ExitCode}. */
    int run(String... arguments) {
        loadAhead(List.of(arguments));
        int exit = commands().execute(arguments);
        desk.console().flush();
        return exit;
    }

    /**
     * The language takes as long to load as all else together, so it loads while the command line is being understood.
     * If it fails, it fails again where it is needed, and is reported there.
     */
    private void loadAhead(List<String> arguments) {
        boolean needed = arguments.size() > 1 && READING.contains(arguments.get(0))
                && arguments.stream().noneMatch(HELP::contains);
        if (needed) {
            Thread loading = new Thread(desk.plenary()::get, "language");
            loading.setDaemon(true);
            loading.start();
        }
    }

    private CommandLine commands() {
        CommandLine line = new CommandLine(new PlenaryCommand(desk.console()))
                .addSubcommand(new BuildCommand(desk))
                .addSubcommand(new CheckCommand(desk))
                .addSubcommand(new CompareCommand(desk))
                .addSubcommand(new FormatCommand(desk))
                .addSubcommand(new ImportCommand(desk))
                .addSubcommand(new LspCommand(desk.console()))
                .addSubcommand(new NewCommand(desk))
                .addSubcommand(new RegistryCommand(desk));
        return line.setOut(desk.console().out()).setErr(desk.console().err())
                .registerConverter(Language.class, Choices::language)
                .registerConverter(Organ.class, Choices::organ)
                .registerConverter(TextKind.class, Choices::kind)
                .registerConverter(CheckFormat.class, given -> Choices.format(given, CheckFormat.values()))
                .registerConverter(ComparisonFormat.class, given -> Choices.format(given, ComparisonFormat.values()))
                .setParameterExceptionHandler((failure, given) -> misuse(failure))
                .setExecutionExceptionHandler((failure, command, result) -> failed(failure));
    }

    private int misuse(ParameterException failure) {
        Misuse misuse = new Misuse(failure);
        desk.console().err().println("plenary: " + Message.harmless(misuse.sentence()));
        desk.console().err().println(misuse.help());
        return ExitCode.MISUSE;
    }

    /** What no command foresaw, such as no memory for the list of files. */
    private int failed(Exception failure) {
        desk.console().err().println("plenary: " + Mishap.sentence(failure));
        return ExitCode.MISUSE;
    }
}
