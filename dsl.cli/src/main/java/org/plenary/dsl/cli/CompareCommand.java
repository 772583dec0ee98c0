package org.plenary.dsl.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.plenary.dsl.comparison.Comparison;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.files.Fault;
import org.plenary.dsl.files.FileFaultException;
import org.plenary.dsl.imports.ImportOptions;
import org.plenary.dsl.imports.Imports;
import org.plenary.dsl.writer.html.ComparisonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plenary compare}: tells what became of a text. */
@Command(name = "compare", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
        header = "Tells what differs between two texts, paragraph by paragraph.",
        description = {
            "",
            "A paragraph that merely got another number, and a reference that follows it, do not differ. "
                + "“-” reads one of the texts from standard input. Files that can be imported (.docx, .pdf, .xml, "
                + ".txt) are compared as well."},
        synopsisHeading = "%nUsage: ",
        customSynopsis = "plenary compare OLD NEW [--format FORMAT] [-o FILE]",
        parameterListHeading = "%n", optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  plenary compare draft.resolution draft-rev1.resolution",
            "  plenary compare --format html -o changes.html old.docx new.resolution"})
final class CompareCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(index = "0", paramLabel = "OLD", description = "The text as it was.")
    private Path old;

    @Parameters(index = "1", paramLabel = "NEW", description = "The text as it is.")
    private Path now;

    @Option(names = "--format", paramLabel = "FORMAT",
            description = "How it is told: ${COMPLETION-CANDIDATES}. The last is a page to circulate: the whole new "
                + "text, insertions underlined and deletions struck through.")
    private ComparisonFormat format = ComparisonFormat.TEXT;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE",
            description = "Where it is written. Otherwise it is printed.")
    private Path output;

    @Spec
    private CommandSpec spec;

    CompareCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (old.equals(now) && old.equals(Input.STANDARD_INPUT)) {
            throw new ParameterException(spec.commandLine(), "Only one of the texts can come from standard input.");
        }
        Path working = old;
        try {
            Document before = read(Input.file(old));
            working = now;
            Document after = read(Input.file(now));
            working = output;
            refuseToReplaceAText();
            tell(Comparison.of(before, after));
            return ExitCode.FINE;
        } catch (FileFaultException failure) {
            desk.console().err().println(Message.of(working.toString(), failure).line());
            return ExitCode.MISUSE;
        }
    }

    private void refuseToReplaceAText() throws FileFaultException {
        if (output != null && (isSame(output, old) || isSame(output, now))) {
            throw new FileFaultException(Fault.OWN_SOURCE,
                    "The comparison would replace one of its texts. Name another file with -o.");
        }
    }

    private static boolean isSame(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    private Document read(Input input) throws FileFaultException {
        String name = input.path().toString().toLowerCase(Locale.ROOT);
        boolean imported = Imports.all().stream().anyMatch(kind -> name.endsWith(kind.ending()));
        return imported ? Import.read(desk, input, ImportOptions.DEFAULT).document()
                : desk.understand(input, desk.read(input)).document();
    }

    private void tell(Comparison comparison) throws FileFaultException {
        if (comparison.before().language() != comparison.after().language()) {
            desk.console().err().println("The texts are in two languages, so hardly a word of them will agree.");
        }
        byte[] told = switch (format) {
            case TEXT -> new ComparisonLines(comparison).text().getBytes(StandardCharsets.UTF_8);
            case HTML -> page(comparison);
        };
        if (output == null) {
            desk.console().out().print(new String(told, StandardCharsets.UTF_8));
        } else {
            desk.outputs().write(output, out -> out.write(told));
        }
    }

    private byte[] page(Comparison comparison) {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        try {
            new ComparisonWriter().write(comparison, name(comparison.before(), old), name(comparison.after(), now),
                    page);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return page.toByteArray();
    }

    /** Delegations know a text by its symbol; two texts of the same symbol are told apart by their files. */
    private static String name(Document document, Path file) {
        String name = file.getFileName().toString();
        return document.properties().symbol().map(symbol -> symbol + " (" + name + ")").orElse(name);
    }
}
