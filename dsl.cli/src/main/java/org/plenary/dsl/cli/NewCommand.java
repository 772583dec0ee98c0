package org.plenary.dsl.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.drafting.AssemblySession;
import org.plenary.dsl.drafting.DraftFileName;
import org.plenary.dsl.drafting.FreshDraft;
import org.plenary.dsl.drafting.TextKind;
import org.plenary.dsl.files.Fault;
import org.plenary.dsl.files.FileFaultException;
import org.plenary.dsl.language.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plenary new}: writes a fresh draft. */
@Command(name = "new", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
        header = "Writes a fresh draft, ready to be filled.",
        description = {
            "",
            "A file that is there already is never replaced. “-” prints the draft instead."},
        synopsisHeading = "%nUsage: ",
        customSynopsis = "plenary new [FILE] --title TITLE [--organ …] [--language …] [--session …] [--kind …]",
        parameterListHeading = "%n", optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  plenary new --title \"Safety of journalists\"",
            "  plenary new --organ sc --language fr projet.resolution",
            "  plenary new --organ hrc --kind decision --title \"Panel on water\""})
final class NewCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(arity = "0..1", paramLabel = "FILE",
            description = "The file to write. Otherwise its name is made from the title.")
    private Path file;

    @Option(names = "--organ", paramLabel = "ORGAN", defaultValue = "general-assembly",
            description = "Who is to adopt it: general-assembly (ga), security-council (sc), "
                    + "economic-and-social-council (ecosoc) or human-rights-council (hrc). Otherwise general-assembly.")
    private Organ organ;

    @Option(names = "--language", paramLabel = "LANGUAGE", defaultValue = "en",
            description = "The language of the text: ar, en, es, fr, ru or zh. Otherwise en.")
    private Language language;

    @Option(names = "--title", paramLabel = "TITLE",
            description = "The title. The Security Council gives its resolutions none; everybody else must.")
    private String title;

    @Option(names = "--kind", paramLabel = "KIND", defaultValue = "resolution",
            description = "resolution or decision. Otherwise resolution.")
    private TextKind kind;

    @Option(names = "--session", paramLabel = "NUMBER",
            description = "The number of the session. Otherwise that of the General Assembly today, or none.")
    private Integer session;

    @Spec
    private CommandSpec spec;

    NewCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        String text = new FreshDraft(organ, language, kind, checkedTitle(), knownSession()).text();
        if (Input.STANDARD_INPUT.equals(file)) {
            desk.console().out().print(text);
            return ExitCode.FINE;
        }
        Path target = file != null ? file : Path.of(new DraftFileName(title, organ, language).text());
        PrintWriter err = desk.console().err();
        try {
            write(target, text);
            err.println(target + " written. “plenary build " + target + "” prints it.");
            return ExitCode.FINE;
        } catch (FileFaultException failure) {
            err.println(Message.of(target.toString(), failure).line());
            return ExitCode.MISUSE;
        }
    }

    /** Only the Assembly's session follows from the day; the other organs' is asked for in the text. */
    private Optional<Integer> knownSession() {
        if (session == null && organ == Organ.GENERAL_ASSEMBLY) {
            return Optional.of(AssemblySession.on(LocalDate.now(ZoneOffset.UTC)));
        }
        return Optional.ofNullable(session);
    }

    private Optional<String> checkedTitle() {
        boolean given = title != null && !title.isBlank();
        if (!given && organ != Organ.SECURITY_COUNCIL) {
            throw new ParameterException(spec.commandLine(), "A title is needed: --title \"…\".");
        }
        if (given && organ == Organ.SECURITY_COUNCIL) {
            throw new ParameterException(spec.commandLine(), "Texts of the Security Council have no title.");
        }
        return Optional.ofNullable(title);
    }

    private void write(Path target, String text) throws FileFaultException {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileFaultException(Fault.EXISTS, "This file is there already and is not replaced. Name another.");
        }
        desk.outputs().write(target, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
