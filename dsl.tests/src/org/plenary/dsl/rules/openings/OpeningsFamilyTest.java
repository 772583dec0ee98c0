package org.plenary.dsl.rules.openings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.rules.Checked;

/** Opening words where no mistake in an adopted text shows it, and what is no mistake. */
class OpeningsFamilyTest {

    private static final String ASSEMBLY = "The General Assembly,\n\n";

    @Test
    void theFourthBeginsAnew() {
        String run = ASSEMBLY + "Noting A,\n\nNoting also B,\n\nNoting further C,\n\nNoting D,\n\nNoting also E,";
        assertEquals(List.of(), cures("repeated-opening", run));
        assertEquals(List.of(), cures("also-further", run));
        String exchanged = run.replace("also B", "further B").replace("further C", "also C");
        assertEquals("Noting also", cures("also-further", exchanged).get(0));
    }

    @Test
    void anotherOpeningEndsARun() {
        assertEquals(List.of("Noting"), cures("also-further",
                ASSEMBLY + "Noting A,\n\nWelcoming B,\n\nNoting also C,"));
    }

    @Test
    void whoIsAddressedOtherwiseIsAddressedAnew() {
        String body = ASSEMBLY + "Noting A,\n\n1. Requests the Secretary-General to act;\n\n2. Requests %s to act.";
        assertEquals(List.of(), cures("repeated-opening", body.formatted("Member States")));
        assertEquals(List.of("Also requests"), cures("repeated-opening", body.formatted("the Secretary-General")));
    }

    @Test
    void theWordStandsBeforeAQualifier() {
        assertEquals(List.of("Noting also with concern"), cures("repeated-opening",
                ASSEMBLY + "Noting with concern A,\n\nNoting with concern B,"));
        assertEquals("又回顾", new Adverbs(Language.CHINESE).with("回顾", null, 1));
        assertEquals("Observando también con preocupación",
                new Adverbs(Language.SPANISH).with("Observando con preocupación", null, 1));
    }

    @Test
    void underAHeadingAParagraphMayDecide() {
        assertEquals(List.of(), cures("recital-verb", ASSEMBLY + "Noting A,\n\n# I\n\nTakes note of the report;"));
        assertEquals(List.of(), cures("unknown-opening", ASSEMBLY + "Resolves that:\n\n1. The Fund shall be set up;"));
    }

    @Test
    void whatIsMarkedIsKnown() {
        assertEquals(1, Checked.of("unknown-opening", Language.ENGLISH, ASSEMBLY + "Heedfully A,").size());
        assertEquals(0, Checked.of("unknown-opening", Language.ENGLISH, ASSEMBLY + "*Heedfully* A,").size());
    }

    @Test
    void aQuotedCouncilIsMasculineInAnAssembly() {
        String body = "L’Assemblée générale,\n\nConvaincue de A,\n\n1. Recommande ce qui suit :\n\n"
                + "   > Le Conseil économique et social,\n   >\n   > %s de B,\n";
        assertEquals(0, Checked.of("organ-agreement", Language.FRENCH, body.formatted("Convaincu")).size());
        assertEquals(1, Checked.of("organ-agreement", Language.FRENCH, body.formatted("Convaincue")).size());
    }

    @Test
    void agreementReachesThePronoun() {
        Agreement arabic = new Agreement(Language.ARABIC);
        assertEquals("وإذ يعرب عن قلقه", arabic.of("وإذ تعرب عن قلقها", false));
        assertEquals("وإذ يساورها القلق", arabic.of("وإذ يساوره القلق", true));
        assertEquals("واقتناعا منها", arabic.of("واقتناعا منه", true));
        assertEquals("Consciente", new Agreement(Language.FRENCH).of("Conscient", true));
        assertEquals("будучи убежден", new Agreement(Language.RUSSIAN).of("будучи убеждена", false));
    }

    private static List<String> cures(String rule, String body) {
        return Checked.of(rule, Language.ENGLISH, body).stream()
                .map(problem -> problem.fixes().get(0).edits().get(0).replacement()).toList();
    }
}
