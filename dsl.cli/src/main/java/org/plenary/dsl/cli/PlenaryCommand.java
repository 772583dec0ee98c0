package org.plenary.dsl.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code plenary} alone: says what it can do. */
@Command(name = "plenary", mixinStandardHelpOptions = true, versionProvider = Version.class,
        header = "Prints United Nations resolutions, written as plain text, in Word and HTML.",
        synopsisHeading = "%nUsage: ",
        customSynopsis = "plenary COMMAND …",
        commandListHeading = "%nCommands:%n", optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Everything is fine.",
            "1:A text has an error.",
            "2:The command was not understood, or a file could not be read or written."},
        footerHeading = "%nExamples:%n",
        footer = {
            "  plenary new --title \"Safety of journalists\"",
            "  plenary check safety-of-journalists.resolution",
            "  plenary build safety-of-journalists.resolution",
            "",
            "“plenary COMMAND --help” says more about each command."})
final class PlenaryCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    PlenaryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(console.err());
        return ExitCode.MISUSE;
    }
}
