package org.plenary.dsl.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a drafter would say that happened between two texts. */
class ComparisonTest {

    private static final String HEAD = "---\nlanguage: en\n---\n\nThe General Assembly,\n\n";

    private static final String RECITALS = """
            Recalling its resolution 72/278 of 22 May 2018,

            Noting with appreciation the work of the Inter-Parliamentary Union,

            """;

    private static final String FIRST = "Encourages the United Nations to cooperate closely with parliaments;\n\n";
    private static final String SECOND = "Invites Member States to consider the practice of joint briefings;\n\n";
    private static final String THIRD = "Requests the Secretary-General to report on the present resolution.\n\n";

    private static String text(String... paragraphs) {
        StringBuilder text = new StringBuilder(HEAD).append(RECITALS);
        for (int i = 0; i < paragraphs.length; i++) {
            text.append(i + 1).append(". ").append(paragraphs[i]);
        }
        return text.toString();
    }

    @Test
    void equalTextsDoNotDiffer() {
        assertTrue(Compared.of(text(FIRST, SECOND), text(FIRST, SECOND)).isQuiet());
    }

    @Test
    void layoutAndTheWayNumbersAreWrittenAreNoChange() {
        String relaid = text(FIRST, SECOND).replace("to cooperate closely ", "to\n   cooperate  closely\n")
                .replace("\n1. ", "\n#. ").replace("\n2. ", "\n#. ");
        assertTrue(Compared.of(text(FIRST, SECOND), relaid).isQuiet());
    }

    @Test
    void aParagraphThatMerelyGotAnotherNumberIsNotChanged() {
        assertEquals(List.of("1. {+" + FIRST.strip() + "+}", "1. > 2. " + SECOND.strip(), "2. > 3. " + THIRD.strip()),
                Compared.lines(text(SECOND, THIRD), text(FIRST, SECOND, THIRD)));
        assertEquals(List.of("1. {-" + FIRST.strip() + "-}", "2. > 1. " + SECOND.strip()),
                Compared.lines(text(FIRST, SECOND), text(SECOND)));
    }

    @Test
    void aParagraphThatStandsElsewhereIsMoved() {
        assertEquals(List.of("moved 3. > 1. " + THIRD.strip(), "1. > 2. " + FIRST.strip(), "2. > 3. " + SECOND.strip()),
                Compared.lines(text(FIRST, SECOND, THIRD), text(THIRD, FIRST, SECOND)));
    }

    @Test
    void wordsAreMarkedAsPhrases() {
        String changed = THIRD.replace("report on", "submit a report at its eightieth session on");
        assertEquals(List.of("1. Requests the Secretary-General to {+submit a +}report {+at its eightieth session +}on "
                + "the present resolution."), Compared.lines(text(THIRD), text(changed)));
        String replaced = FIRST.replace("United Nations to cooperate closely", "Organization and its agencies to work");
        assertEquals(List.of("1. Encourages the {-United Nations to cooperate closely-}"
                + "{+Organization and its agencies to work+} with parliaments;"),
                Compared.lines(text(FIRST), text(replaced)));
    }

    @Test
    void aRecitalThatBecomesAParagraphIsMoved() {
        String recital = "Noting with appreciation the work of the Inter-Parliamentary Union,\n\n";
        String before = text(FIRST, SECOND);
        String after = text(FIRST, SECOND, "Notes with appreciation the work of the Inter-Parliamentary Union.\n")
                .replace(recital, "");
        assertEquals(List.of("moved  > 3. {-Noting-}{+Notes+} with appreciation the work of the "
                + "Inter-Parliamentary Union{-,-}{+.+}"), Compared.lines(before, after));
    }

    @Test
    void subParagraphsChangeWithoutTheirParagraph() {
        String before = text("Decides to meet:\n\n   (a) In public, with parliaments;\n\n"
                + "   (b) In private, alone;\n\n");
        String after = text("Decides to meet:\n\n   (a) In the evening, with music;\n\n"
                + "   (b) In public, with parliaments;\n\n   (c) In private, once;\n\n");
        assertEquals(List.of("(a) {+In the evening, with music;+}", "(a) > (b) In public, with parliaments;",
                "(b) > (c) In private, {-alone-}{+once+};"), Compared.lines(before, after));
    }

    @Test
    void subParagraphsThatMoveAlongWithTheirParagraphDidNotMove() {
        String list = "Decides to meet as follows:\n\n   (a) In public, with parliaments;\n\n"
                + "   (b) In private, alone;\n\n";
        List<String> lines = Compared.lines(text(list, FIRST, SECOND, THIRD), text(FIRST, SECOND, THIRD, list));
        assertEquals("moved 1. > 4. Decides to meet as follows:", lines.get(3));
        assertEquals(4, lines.size(), lines::toString);
    }

    @Test
    void aReferenceThatFollowsItsParagraphIsNoChange() {
        String reference = "Decides to review the work referred to in paragraph {@work} above.\n\n";
        String before = text("{#work} " + SECOND, reference);
        String after = text(FIRST, "{#work} " + SECOND, reference);
        assertEquals(List.of("1. {+" + FIRST.strip() + "+}", "1. > 2. " + SECOND.strip(),
                "2. > 3. Decides to review the work referred to in paragraph 2 above."),
                Compared.lines(before, after));
    }

    @Test
    void notesAreComparedAsNotes() {
        String note = "Notes the report of the Secretary-General;[^a]\n\n";
        String before = text(note, SECOND) + "[^a]: A/72/791, annex.\n";
        String after = text(SECOND.replace(";", ";[^b]"), note) + "[^a]: A/72/792, annex.\n\n[^b]: Invented words.\n";
        Comparison comparison = Compared.of(before, after);
        assertEquals(List.of("1 {+Invented words.+}", "1 > 2 {-A/72/791-}{+A/72/792+}, annex."),
                Compared.lines(comparison.notes()));
        assertTrue(Compared.lines(comparison.text()).contains("1. > 2. Notes the report of the Secretary-General;2")
                || Compared.lines(comparison.text()).contains(
                        "moved 1. > 2. Notes the report of the Secretary-General;2"),
                () -> Compared.lines(comparison.text()).toString());
    }

    @Test
    void bracketsThatAreLiftedAreAChange() {
        String agreed = "Encourages the United Nations to cooperate with parliaments;\n\n";
        String open = "Encourages the United Nations to cooperate [EU, Japan: closely] with parliaments;\n\n";
        assertEquals(List.of("1. Encourages the United Nations to cooperate {-[EU, Japan: closely] -}"
                + "with parliaments;"),
                Compared.lines(text(open), text(agreed)));
    }

    @Test
    void whatIsGoneStandsAfterWhatItFollowed() {
        List<Change> changes = Compared.of(text(FIRST, SECOND, THIRD), text(FIRST, THIRD)).text();
        assertEquals(List.of("", "", "", "1.", "2.", "2."), changes.stream().map(c -> c.passage().marker()).toList());
        assertEquals(Change.Kind.REMOVED, changes.get(4).kind());
    }

    @Test
    void annexesAndTheirParagraphs() {
        String before = text(FIRST) + "# Annex: Rules of the meeting\n\n1. The meeting is public.\n\n2. It is short.\n";
        String after = before.replace("It is short", "It is long and tiresome") + "\n3. It ends.\n";
        List<String> lines = Compared.lines(before, after);
        assertTrue(lines.contains("3. {+It ends.+}"), lines::toString);
        assertTrue(lines.contains("2. It is {-short-}{+long and tiresome+}."), lines::toString);
    }

    @Test
    void headerAndClosingLinesAreComparedLineByLine() {
        String before = "---\nsymbol: A/80/L.1\nlanguage: en\ntitle: Safety of boats\n---\n\n" + RECITALS;
        Comparison comparison = Compared.of(before, before.replace("L.1", "L.1/Rev.1").replace("boats", "ships"));
        List<String> lines = Compared.lines(comparison.masthead());
        assertTrue(lines.contains("{-A/80/L.1-}{+A/80/L.1/Rev.1+}"), lines::toString);
        assertTrue(lines.contains("Safety of {-boats-}{+ships+}"), lines::toString);
        assertEquals(List.of(), Compared.lines(comparison.text()));
    }
}
