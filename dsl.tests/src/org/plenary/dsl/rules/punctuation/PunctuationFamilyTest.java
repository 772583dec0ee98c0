package org.plenary.dsl.rules.punctuation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.rules.Checked;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Problem;

/** Punctuation where no mistake in an adopted text shows it, and what is no mistake. */
class PunctuationFamilyTest {

    private static final String RESOLUTION = "The General Assembly,\n\nRecalling its resolution 70/1,\n\n";

    @Test
    void annexesConsistOfSentences() {
        String annex = RESOLUTION + "#. Adopts the rules annexed to the present resolution.\n\n# Rules {.annex}\n\n";
        assertEquals(1, count("annex-end", annex + "1. A rule.\n\n2. Another rule.\n\n3. The last rule"));
        assertEquals(0, count("annex-end", annex + "1. Opening.\n\n2. Agenda\n\n3. Closure"));
    }

    @Test
    void anArabicTextHasOneKindOfDigits() {
        String body = "إن الجمعية العامة،\n\nإذ تشير إلى الدورة ٧٢ في عام %s وفي عام 2019، وإلى الوثيقة A/72/1،";
        List<Problem> mixed = Checked.of("digit-systems", Language.ARABIC, body.formatted("2018"));
        assertEquals(1, mixed.size());
        assertEquals("72", mixed.get(0).fixes().get(0).edits().get(0).replacement());
        assertEquals(List.of(), Checked.of("digit-systems", Language.ARABIC,
                body.replace("2019", "٢٠١٩").formatted("٢٠١٨")));
    }

    @Test
    void aQuotationMayGoOnOverSeveralParagraphs() {
        String quoted = RESOLUTION + "#. Recommends the following:\n\n   > “The Economic and Social Council,\n   >\n"
                + "   > %sRecalling its resolution 2020/1,%s\n";
        assertEquals(0, count("quoted-paragraph", quoted.formatted("“", "”")));
        assertEquals(1, count("quoted-paragraph", quoted.formatted("", "”")));
        assertEquals(1, count("quoted-paragraph", quoted.formatted("“", "")));
        assertEquals(0, count("unpaired-mark", quoted.formatted("“", "”")));
    }

    @Test
    void lettersAreCitedAsTheyPrint() {
        assertEquals(List.of(), Checked.of("unpaired-mark", Language.FRENCH,
                "L’Assemblée générale,\n\nRappelant le point 113 b) de son ordre du jour (par. 3 g)) et l’article 6,"));
    }

    @Test
    void theLetterOfAReferenceClosesNoBracket() {
        String text = "Le Conseil,\n\n1. Rappelle :\n\n   a) {#x} La paix ;\n\n   b) Le droit ;\n\n2. Note %s.\n";
        assertEquals(1, Checked.of("unpaired-mark", Language.FRENCH,
                text.formatted("les faits (voir le paragraphe {@x} ci-dessus")).size());
        assertEquals(1, Checked.of("unpaired-mark", Language.FRENCH,
                text.formatted("les faits, voir le paragraphe {@x}) ci-dessus")).size());
        assertEquals(List.of(), Checked.of("unpaired-mark", Language.FRENCH,
                text.formatted("les faits (voir le paragraphe {@x}) et le paragraphe {@x}")));
    }

    @Test
    void marksWithinNumbersAndAddressesAreNone() {
        assertEquals(List.of(), Checked.of("foreign-mark", Language.CHINESE,
                "大会，\n\n回顾其10:30会议和1,000美元，见https://www.un.org/zh，"));
        assertEquals(List.of(), Checked.of("foreign-mark", Language.ARABIC,
                "إن الجمعية العامة،\n\nإذ تشير إلى نسبة 0,5 في المائة،"));
        assertEquals(0, count("doubled-mark", RESOLUTION + "#. Recalls from 9 to 11 a.m., and so on ..."));
    }

    @Test
    void theLastButOneMayLeadOn() {
        String list = RESOLUTION + "#. Requests the Secretariat:\n\n   (a) To write;%s\n\n   (b) To read.\n";
        assertEquals(0, count("sub-paragraph-end", list.formatted(" and")));
        assertEquals(1, count("sub-paragraph-end", list.replace("write;", "write").formatted(" and")));
    }

    @Test
    void aCureWritesTheMarkOfTheLanguageWithItsSpace() {
        String body = "L’Assemblée générale,\n\nRappelant sa résolution,\n\n1. Prend note du rapport\n\n2. Décide.";
        Problem problem = Checked.of("operative-end", Language.FRENCH, body).get(0);
        List<Edit> edits = problem.fixes().get(0).edits();
        assertEquals("\u00A0;", edits.get(0).replacement());
    }

    private static int count(String rule, String body) {
        return Checked.of(rule, Language.ENGLISH, body).size();
    }
}
