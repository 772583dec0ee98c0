package org.plenary.dsl.cli;

import java.util.concurrent.Callable;
import org.plenary.dsl.ide.server.PlenaryServer;
import picocli.CommandLine.Command;

/** {@code plenary lsp}: serves an editor that speaks the Language Server Protocol, until it leaves. */
@Command(name = "lsp", mixinStandardHelpOptions = true, versionProvider = Version.class,
        header = "Serves an editor that speaks the Language Server Protocol.",
        description = {
            "",
            "An editor starts it and talks to it on standard input and output; it is of no use to a person. "
                + "How an editor is set up stands in docs/editors.md."},
        synopsisHeading = "%nUsage: ", customSynopsis = "plenary lsp", optionListHeading = "%nOptions:%n")
final class LspCommand implements Callable<Integer> {

    private final Console console;

    LspCommand(Console console) {
        this.console = console;
    }

    /** Ends with what the protocol asks for: 0 where the editor said goodbye, 1 where it just left. */
    @Override
    public Integer call() throws InterruptedException {
        return PlenaryServer.serve(console.in(), console.bytes());
    }
}
