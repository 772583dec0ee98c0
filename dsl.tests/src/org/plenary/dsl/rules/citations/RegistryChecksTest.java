package org.plenary.dsl.rules.citations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.dsl.Plenary;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.rules.Profile;
import org.plenary.dsl.rules.Ruleset;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Problem;

/** What a registry says of a citation, in the forms of several languages. */
class RegistryChecksTest {

    private static final String TABLE = """
            A/RES/57/32\t2002-11-19\t\tObserver status\t\tStatut d’observateur\t\t观察员地位
            A/RES/217 A (III)\t1948-12-10
            """;
    private static final Plenary PLENARY = Plenary.create();

    @TempDir
    private Path folder;

    @Test
    void aWrongDayIsFoundAndMended() throws IOException {
        assertMended("registry-date", "en", "Recalling its resolution 57/32 of 18 November 2002,",
                "Recalling its resolution 57/32 of 19 November 2002,");
        assertMended("registry-date", "zh", "回顾其2002年11月20日第57/32号决议，", "回顾其2002年11月19日第57/32号决议，");
        assertMended("registry-date", "es", "Recordando su resolución 57/32, de 9 de noviembre de 2002,",
                "Recordando su resolución 57/32, de 19 de noviembre de 2002,");
    }

    @Test
    void aWrongTitleIsFoundAndMended() throws IOException {
        assertMended("registry-title", "en", "Recalling its resolution 57/32, entitled “Observers status”,",
                "Recalling its resolution 57/32, entitled “Observer status”,");
        assertMended("registry-title", "zh", "回顾题为“观察地位”的第57/32号决议，", "回顾题为“观察员地位”的第57/32号决议，");
    }

    @Test
    void theLetterOfAnOldNumberIsFound() throws IOException {
        assertMended("registry-number", "en", "Recalling its resolution 217 (III),",
                "Recalling its resolution 217 A (III),");
    }

    @Test
    void whatIsRightIsLeftAlone() throws IOException {
        assertEquals(List.of(), problems("en", "Recalling its resolution 57/32 of 19 November 2002, entitled "
                + "“Observer Status”, and resolution 217 A (III) of 10 December 1948,"));
    }

    private void assertMended(String rule, String language, String wrong, String right) throws IOException {
        List<Problem> found = problems(language, wrong);
        assertEquals(List.of(rule), found.stream().map(Problem::code).toList());
        String mended = Edit.apply(found.get(0).fixes().get(0).edits(), source(language, wrong));
        assertEquals(source(language, right).replace('\u00A0', ' '), mended.replace('\u00A0', ' '));
    }

    private static String source(String language, String recital) {
        String organ = language.equals("zh") ? "大会，" : language.equals("es") ? "La Asamblea General,"
                : "The General Assembly,";
        return "---\nsymbol: A/RES/77/5\nlanguage: " + language + "\n---\n\n" + organ + "\n\n" + recital + "\n";
    }

    private List<Problem> problems(String language, String recital) throws IOException {
        Path table = Files.writeString(folder.resolve("un.registry"), TABLE);
        String source = source(language, recital);
        Draft draft = new Draft(source, PLENARY.read(folder.resolve("a.resolution").toUri(), source));
        Findings findings = new Findings(
                new Ruleset(Profile.UN, Map.of(), OptionalInt.empty(), Optional.of(table), Optional.empty()), draft);
        new CitationFamily().check(draft, findings);
        return findings.problems();
    }
}
