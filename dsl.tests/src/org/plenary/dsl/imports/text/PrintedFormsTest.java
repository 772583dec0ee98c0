package org.plenary.dsl.imports.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What pages print and extractions leave, form by form. The texts are invented. */
class PrintedFormsTest {

    private static final String MASTHEAD = """
            United Nations A/RES/99/7
            General Assembly Distr.: General
            31 October 2044
            Ninety-ninth session
            Agenda item 77 (b)
            Resolution adopted by the General Assembly on
            29 October 2044
            [on the report of the Third Committee (A/99/435, para. 6)]
            99/7. Mountain lakes of the
            highlands
            """;

    @Test
    void mastheadAndClosingBecomeTheHeader() {
        assertEquals("""
                symbol: A/RES/99/7
                language: en
                title: Mountain lakes of the highlands
                agenda-item: 77 (b)
                adopted: 2044-10-29
                meeting: 28
                issued: 2044-10-31
                committee: Third, A/99/435, 6
                job: 44-18142""", ImportedText.header(MASTHEAD + """
                The General Assembly,
                Recalling the lakes,
                1. Decides to survey them.
                28th plenary meeting
                29 October 2044
                44-18142 (E)
                """));
    }

    @Test
    void numbersAloneOnTheirLineHeadTheirParagraph() {
        assertEquals("""
                The General Assembly,

                Recalling the lakes,

                1. Decides to survey every lake;

                2. Requests the Secretary-General to report.""", ImportedText.body("""
                The General Assembly,
                Recalling the lakes,
                1.

                Decides to survey
                every lake;

                2.
                Requests the Secretary-General to report.
                """));
    }

    @Test
    void aParagraphThatAPageCutsGoesOnBehindTheFurniture() {
        assertEquals("""
                The General Assembly,

                1. Decides to survey every lake of the highlands and the lowlands, and all \
                the wells[^a-99-12] that feed them,
                by the end of the year;

                2. Requests the Secretary-General to report to the General Assembly at its hundredth session on it.

                [^a-99-12]: A/99/12.""", ImportedText.body("""
                The General Assembly,

                1. Decides to survey every lake of the highlands and the lowlands, and all
                the wells 1 that feed

                __________________
                1
                A/99/12.

                2/5

                44-18142

                A/RES/99/7

                them, by the end of the year;

                2. Requests the Secretary-General to report to the General Assembly at its
                hundredth session on it.
                """));
    }

    @Test
    void aNumberIsACallOnlyWhereItCanBeOne() {
        String body = ImportedText.body("""
                The General Assembly,

                Recalling paragraph 1 of its resolution 98/2 of 1 May 2043, article 2 of the Convention 1 and chapter
                2 of the report, 2

                1. Decides to meet on 2 June 2045.

                __________________
                1 United Nations, Treaty Series, vol. 1, No. 2.
                2 A/98/2.
                """);
        assertTrue(body.contains("Recalling paragraph 1 of its resolution 98/2 of 1 May 2043, article 2 of the\n"
                + "Convention[^united-nations-treaty-series] and chapter 2 of the report,[^a-98-2]\n"), body);
        assertTrue(body.contains("1. Decides to meet on 2 June 2045."), body);
    }

    @Test
    void aNoteThatIsCalledNowhereIsNotLost() {
        String body = ImportedText.body("""
                The General Assembly,

                1. Decides to survey every lake.

                __________________
                1 A/99/12.
                """);
        assertTrue(body.contains("<!-- check: Where is note 1 called?") && body.contains("lake.[^a-99-12]"), body);
    }

    @Test
    void wordsPartedAtTheEndOfALineAreWholeAgain() {
        String body = ImportedText.body("""
                The General Assembly,

                Recalling the post-conflict govern-
                ments of the Govern-
                ment of the lake, the Secretary-
                General and post-
                conflict governments, and the Government itself,

                1. Decides to go on.
                """);
        assertTrue(body.contains("Recalling the post-conflict governments of the Government of the lake, the "
                + "Secretary-General and post-conflict\ngovernments"), body);
    }

    @Test
    void chineseHasNoSpacesButKeepsThoseOfOtherWords() {
        assertEquals("""
                大会，

                回顾其2044年11月19日第57/32号决议[^a-99-12]和Lake Survey报告，

                1. 决定在2045年进行调查。

                [^a-99-12]: A/99/12，附件。""", ImportedText.body("""
                 大会，

                 回顾其 2044 年 11 月 19 日第 57/32

                号决议 1 和 Lake Survey 报告，

                 1. 决定在 2045 年进行

                调查。

                __________________

                 1 A/99/12，附件。

                https://undocs.org/ch/A/99/12
                """));
    }

    @Test
    void arabicCallsNotesInBrackets() {
        String body = ImportedText.body("""
                إن الجمعية العامة،

                إذ تشير إلى قرارها 57/32 (1)،

                1 - تقرر إجراء مسح للبحيرات؛

                2 - تطلب إلى الأمين العام أن يقدم تقريرا.

                __________________
                (1) A/99/12.
                """);
        assertTrue(body.contains("57/32[^a-99-12]،") && body.contains("\n2 - تطلب"), body);
    }

    @Test
    void oldTextsOfTheSecurityCouncilComeWithTheirFacts() {
        String text = """
                888 (1950). Resolution of 8 November 1950
                [S/1892]

                The Security Council

                Decides to invite the keeper of the lake. 14

                Adopted at the 520th meeting by 8 votes to 2 (Chad, Peru), with 1 abstention (Mali).


                14 See Official Records of the Lake Board, First Year, No. 60.
                """;
        assertEquals("symbol: S/RES/888 (1950)\nlanguage: en\nadopted: 1950-11-08\nmeeting: 520\nvote: 8-2-1\n"
                + "draft: S/1892", ImportedText.header(text));
        String body = ImportedText.whole(text);
        assertTrue(body.contains("#. Decides to invite the keeper of the lake.[^see-official-records-of]"), body);
        assertTrue(body.contains("check: Under the imported text stood “Adopted at the 520th meeting by 8 votes to 2 "
                + "(Chad, Peru)"), body);
    }

    @Test
    void lettersAreNestedBySequenceWithoutIndents() {
        assertEquals("""
                The General Assembly,

                1. Decides:

                   (a) To survey:

                       (i) Lakes;

                       (ii) Springs;

                   (b) To report;

                2. Requests help.""", ImportedText.body("""
                The General Assembly,
                1. Decides:
                (a) To survey:
                (i) Lakes;
                (ii) Springs;
                (b) To report;
                2. Requests help.
                """));
    }

    @Test
    void whatAResolutionQuotesStandsInABlock() {
        String body = ImportedText.body("""
                The Security Council,

                1. Reaffirms its resolution 425 (1978) which reads:

                “The Security Council,

                “1. Calls for respect;

                “2. Decides to remain seized of the matter.”

                2. Decides to go on.
                """);
        assertTrue(body.contains("> “1. Calls for respect;") && body.contains("\n2. Decides to go on."), body);
    }
}
