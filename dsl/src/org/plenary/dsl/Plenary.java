package org.plenary.dsl;

import com.google.inject.Injector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.plenary.dsl.formatting2.ResolutionFormatter;
import org.plenary.dsl.reader.Reading;
import org.plenary.dsl.reader.ResolutionReader;
import org.plenary.dsl.resolution.Resolution;
import org.plenary.dsl.rules.TextProblems;
import org.plenary.dsl.rules.settings.SettingsFile;
import org.plenary.dsl.rules.settings.SettingsFiles;
import org.plenary.dsl.services.ResolutionGrammarAccess;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.DrafterLanguage;
import org.plenary.dsl.wording.Sentence;

/**
 * The whole language without Eclipse: reads a text and tells what is wrong with it. Safe for use by several threads.
 */
public final class Plenary {

    private final Injector injector;
    private final IResourceValidator validator;
    private final ResolutionReader reader;
    private final TextProblems texts;
    private final SettingsFiles settings;
    private final DrafterLanguage language;

    private Plenary(Injector injector) {
        this.injector = injector;
        this.validator = injector.getInstance(IResourceValidator.class);
        this.reader = injector.getInstance(ResolutionReader.class);
        this.texts = injector.getInstance(TextProblems.class);
        this.settings = injector.getInstance(SettingsFiles.class);
        this.language = injector.getInstance(DrafterLanguage.class);
    }

    /** Loads the language; takes a good part of a second, so keep it. */
    public static Plenary create() {
        Injector injector = new ResolutionStandaloneSetup().createInjectorAndDoEMFRegistration();
        // Several threads that read their first text at once would load the grammar into one registry, and break it.
        injector.getInstance(ResolutionGrammarAccess.class);
        return new Plenary(injector);
    }

    /**
     * Parses, checks and interprets a text.
     *
     * @param location
     *            where the text stands; references to other documents are sought beside it
     * @param text
     *            any text at all: there is a document for each
     */
    public Reading read(URI location, String text) {
        XtextResource resource = parse(location, text);
        Resolution resolution = (Resolution) resource.getContents().get(0);
        Reading understood = reader.read(resolution);
        return new Reading(understood.document(), problems(resource, resolution), understood.places());
    }

    /** The files of settings that concern a text, the nearest first, with what is wrong with them. */
    public List<SettingsFile> settings(Path text) {
        return settings.above(text);
    }

    /** The text with its blank lines, indentation and line breaks in order, and nothing else changed. */
    public String format(String text) {
        return new ResolutionFormatter().format(text);
    }

    private XtextResource parse(URI location, String text) {
        XtextResourceSet resources = injector.getInstance(XtextResourceSet.class);
        org.eclipse.emf.common.util.URI uri = org.eclipse.emf.common.util.URI.createURI(location.toString());
        XtextResource resource = (XtextResource) resources.createResource(uri);
        try {
            resource.load(new LazyStringInputStream(text), null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Neighbours.load(resource, text);
        return resource;
    }

    /** What Xtext reports does not carry cures; what the checks of the text themselves found does. */
    private List<Problem> problems(XtextResource resource, Resolution resolution) {
        Map<Problem, Problem> curable = texts.of(resolution).stream()
                .collect(Collectors.toMap(this::asReported, Function.identity(), (first, same) -> first));
        return validator.validate(resource, CheckMode.ALL, CancelIndicator.NullImpl).stream()
                .map(Plenary::problem).map(problem -> curable.getOrDefault(problem, problem))
                .sorted(Comparator.comparingInt(problem -> problem.span().offset())).toList();
    }

    /** A problem as it comes back from Xtext, which knows no more of its sentence than the words. */
    private Problem asReported(Problem problem) {
        return new Problem(problem.severity(), problem.code(), Sentence.asItIs(language.say(problem.message())),
                problem.span());
    }

    private static Problem problem(Issue issue) {
        return new Problem(severity(issue.getSeverity()), issue.getCode(), Sentence.asItIs(issue.getMessage()),
                new Span(issue.getOffset(), issue.getLength()));
    }

    private static org.plenary.dsl.source.Severity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> org.plenary.dsl.source.Severity.ERROR;
            case WARNING -> org.plenary.dsl.source.Severity.WARNING;
            case INFO, IGNORE -> org.plenary.dsl.source.Severity.HINT;
        };
    }
}
