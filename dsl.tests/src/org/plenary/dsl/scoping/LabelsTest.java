package org.plenary.dsl.scoping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.plenary.dsl.parser.ParsedText;
import org.plenary.dsl.resolution.Labelled;
import org.plenary.dsl.resolution.ParagraphReference;
import org.plenary.dsl.rules.TextProblems;

/** What references and note calls find, here and in other files. */
class LabelsTest {

    private static final String OTHER = """
            ---
            symbol: A/72/L.54/Rev.1
            ---
            1. {#areas} Encourages.
            """;

    @Test
    void labelsAndNotesOfTheFileAreFound() {
        ParsedText text = ParsedText.of("# {#h} H\n\n1. {#a.b} See {@a.b}, {@h}[^n]\n\n> [^n]: Note.\n");
        assertEquals(List.of(), undefined(text));
        assertEquals("a.b", references(text).get(0).getTarget().getName());
    }

    @Test
    void undefinedNoteIsASentence() {
        assertEquals(List.of("No footnote with the key “outcome” is written in this text. Write it below as"
                + " [^outcome]: …"), undefined(ParsedText.of("Recalling[^outcome],\n")));
    }

    @Test
    void undefinedLabelIsASentence() {
        assertEquals(List.of("No paragraph of this text is labelled “Areas”. Write {#Areas} after the number of the"
                + " paragraph that is meant."),
                undefined(ParsedText.of("1. {#areas} See {@Areas}.\n")));
    }

    @Test
    void labelsOfOtherFilesAreFoundBySymbol() {
        XtextResourceSet files = ParsedText.files();
        ParsedText.of(OTHER, files, "other");
        ParsedText text = ParsedText.of("See {@A/72/L.54/Rev.1#areas}.\n", files, "text");
        assertEquals(List.of(), undefined(text));
        assertEquals("areas", references(text).get(0).getTarget().getName());
    }

    @Test
    void labelOfAnotherFileNeedsItsSymbol() {
        XtextResourceSet files = ParsedText.files();
        ParsedText.of(OTHER, files, "other");
        assertEquals(1, undefined(ParsedText.of("See {@areas}.\n", files, "text")).size());
        assertTrue(undefined(ParsedText.of("See {@A/72/L.54/Rev.1#other}.\n", files, "more")).get(0)
                .contains("A/72/L.54/Rev.1"));
    }

    @Test
    void labelHasANameWithAndWithoutASymbol() {
        IQualifiedNameProvider names = ParsedText.service(IQualifiedNameProvider.class);
        Labelled known = (Labelled) ParsedText.of(OTHER).resolution().getBlocks().get(0);
        Labelled draft = (Labelled) ParsedText.of("1. {#areas} Encourages.\n").resolution().getBlocks().get(0);
        assertEquals("A/72/L.54/Rev.1#areas", names.getFullyQualifiedName(known).toString());
        assertEquals("areas", names.getFullyQualifiedName(draft).toString());
    }

    @Test
    void labelsAndKeysAreUnique() {
        List<Issue> issues = ParsedText.service(IResourceValidator.class).validate(
                ParsedText.of("1. {#a} x[^n];\n\n2. {#a} y.\n\n[^n]: One.\n\n[^n]: Two.\n").resource(), CheckMode.ALL,
                CancelIndicator.NullImpl);
        assertEquals(List.of(3), lines(issues, "duplicate-label"));
        assertEquals(List.of(7), lines(issues, "duplicate-note"));
    }

    private static List<String> undefined(ParsedText text) {
        return ParsedText.service(TextProblems.class).of(text.resolution()).stream()
                .filter(problem -> problem.code().startsWith("undefined-"))
                .map(problem -> problem.message().toString()).toList();
    }

    private static List<Integer> lines(List<Issue> issues, String code) {
        return issues.stream().filter(issue -> code.equals(issue.getCode())).map(Issue::getLineNumber).toList();
    }

    private static List<ParagraphReference> references(ParsedText text) {
        return EcoreUtil2.getAllContentsOfType(text.resolution(), ParagraphReference.class);
    }
}
