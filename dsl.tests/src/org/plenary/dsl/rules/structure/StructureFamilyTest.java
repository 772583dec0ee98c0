package org.plenary.dsl.rules.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.dsl.Plenary;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.rules.Profile;
import org.plenary.dsl.rules.Ruleset;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Problem;

/** What a resolution consists of, where no mistake in an adopted text shows it. */
class StructureFamilyTest {

    private static final Plenary PLENARY = Plenary.create();

    @Test
    void theOrganHasItsNameInTheLanguage() {
        assertMended("ar", "الجمعية العامة،", "إذ تشير إلى قرارها،", "إن الجمعية العامة،");
        assertMended("fr", "L’assemblée générale,", "Rappelant sa résolution,", "L’Assemblée générale,");
        assertMended("en", "The General Asembly,", "Recalling its resolution,", "The General Assembly,");
    }

    @Test
    void anAnnexOfWhichTheTextSaysNothing() {
        String text = "The General Assembly,\n\nRecalling its resolution,\n\n1. Adopts the rules%s;\n\n2. Decides.\n\n"
                + "# Rules {.annex}\n\nThe rules.\n";
        assertEquals(List.of("annex-not-announced"), codes("en", text.formatted("")));
        assertEquals(List.of(), codes("en", text.formatted(" annexed to the present resolution")));
    }

    @Test
    void withoutPreambleTheOrganHasNoComma() {
        assertEquals(List.of("organ-line-comma"), codes("en", "The General Assembly,\n\n1. Decides;\n\n2. Decides.\n"));
        assertEquals(List.of(), codes("en", "The General Assembly\n\n1. Decides;\n\n2. Decides.\n"));
        assertEquals(List.of(), codes("zh", "大会，\n\n1. 决定；\n\n2. 决定。\n"));
    }

    @Test
    void aParagraphThatIsBegunIsLookedAt() {
        List<Problem> problems = PLENARY.read(URI.create("file:/nowhere/a.resolution"), "1. ").problems();
        assertEquals(List.of("organ-line-missing", "single-paragraph-number", "header-missing-language",
                "header-missing-title", "header-missing-organ"), problems.stream().map(Problem::code).toList());
    }

    private static void assertMended(String language, String line, String recital, String mended) {
        String text = header(language) + line + "\n\n" + recital + "\n\n1. X;\n\n2. X.\n";
        List<Problem> found = problems(text);
        assertEquals(List.of("organ-line-form"), found.stream().map(Problem::code).toList());
        assertEquals(text.replace(line, mended), Edit.apply(found.get(0).fixes().get(0).edits(), text));
    }

    private static List<String> codes(String language, String text) {
        return problems(header(language) + text).stream().map(Problem::code).toList();
    }

    private static String header(String language) {
        return "---\nsymbol: A/RES/77/5\nlanguage: " + language + "\n---\n\n";
    }

    private static List<Problem> problems(String source) {
        Draft draft = new Draft(source, PLENARY.read(URI.create("file:/nowhere/a.resolution"), source));
        Findings findings = new Findings(Ruleset.of(Profile.UN), draft);
        new StructureFamily().check(draft, findings);
        return findings.problems();
    }
}
