package org.plenary.dsl.formatting2;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What the formatter makes of a text, and what it leaves alone. */
class FormattedTextsTest {

    private final ResolutionFormatter formatter = new ResolutionFormatter();

    @Test
    void pastedTextIsSetOutAsALanguageOfItsOwn() {
        assertFormatted("""
                ---
                symbol:A/72/L.54
                agenda-item:   126

                title: One
                ---
                The General Assembly,


                1.Not a number
                1.    Decides:
                (a)  To act:
                (i) Now;
                (b) To wait;
                2.   Notes.
                """, """
                ---
                symbol:      A/72/L.54
                agenda-item: 126
                title:       One
                ---

                The General Assembly,

                1.Not a number

                1. Decides:

                   (a) To act:

                       (i) Now;

                   (b) To wait;

                2. Notes.
                """);
    }

    @Test
    void linesHoldAHundredAndTenColumns() {
        String words = "word ".repeat(60).strip();
        String full = "word ".repeat(22).strip();
        String lines = full + "\n" + full + "\n" + "word ".repeat(16).strip();
        assertFormatted(words + "\n", lines + "\n");
        String han = "国".repeat(120);
        assertFormatted(han + "\n", "国".repeat(55) + "\n" + "国".repeat(55) + "\n" + "国".repeat(10) + "\n");
    }

    @Test
    void lineBreakBetweenHanIsNothingAndBetweenOthersASpace() {
        assertFormatted("回顾\n各国 大会\nthe\nAssembly\n", "回顾各国 大会 the Assembly\n");
    }

    @Test
    void closingMarksBeginNoLineOfChinese() {
        assertFormatted("国".repeat(55) + "，国\n", "国".repeat(54) + "\n国，国\n");
        assertFormatted("国".repeat(54) + "《国》\n", "国".repeat(54) + "\n《国》\n");
    }

    @Test
    void noLineBeginsWithWhatLooksLikeAMarker() {
        String words = "word ".repeat(21);
        assertFormatted("1. " + words + "in 2013. It\n", "1. " + words.strip() + "\nin 2013. It\n");
        assertFormatted("1. " + words + "(a) and\n", "1. " + "word ".repeat(20).strip() + "\nword (a) and\n");
        assertFormatted("1. " + words + "on - and\n", "1. " + words.strip() + "\non - and\n");
    }

    @Test
    void noBreakSpaceHoldsWordsTogether() {
        String words = "word ".repeat(21);
        assertFormatted(words + "pays\u00a0:\u00a0oui\n", words.strip() + "\npays\u00a0:\u00a0oui\n");
    }

    @Test
    void wordsAndMarksStayAsTheyAre() {
        assertFormatted("a  b *c*  [d]{EU,  J} {@ e } \\* [f](A/1)\n", "a  b *c*  [d]{EU,  J} {@ e } \\* [f](A/1)\n");
    }

    @Test
    void quotationsAreMarkedAnew() {
        assertFormatted("1. D:\n   >“The Council,\n   >1. Acts.\n   >   >  Inner.\n2. E.\n", """
                1. D:

                   > “The Council,
                   >
                   > 1. Acts.
                   >
                   >    > Inner.

                2. E.
                """);
    }

    @Test
    void tablesStandInColumns() {
        assertFormatted("|a|大会|\n|:-:|-:|\n|bbbbb|1|\n", """
                |   a   | 大会 |
                | :---: | ---: |
                | bbbbb |    1 |
                """);
    }

    @Test
    void commentsStayWhereTheyAre() {
        assertFormatted("""
                <!-- top
                  two -->
                One <!-- in --> two. <!-- after -->
                <!-- before -->
                1.   Three.


                <!-- end -->
                """, """
                <!-- top
                  two -->
                One <!-- in --> two. <!-- after -->
                <!-- before -->
                1. Three.

                <!-- end -->
                """);
    }

    @Test
    void notesMayStandCloseTogether() {
        assertFormatted("One[^a][^b]\n\n\n[^a]:   A.\n[^b]: B.\n     More.\n\n     Further.\n", """
                One[^a][^b]

                [^a]: A.
                [^b]: B. More.

                   Further.
                """);
    }

    @Test
    void labelsStandAfterTheMarker() {
        assertFormatted("1.   {#a}   One.\n\n#    Rules   {.annex   #r}\n", "1. {#a} One.\n\n# Rules {.annex #r}\n");
    }

    @Test
    void lineEndsStayAndTheLastLineHasOne() {
        assertFormatted("One\r\n\r\n\r\nTwo", "One\r\n\r\nTwo\r\n");
        assertFormatted("\ufeffOne", "\ufeffOne\n");
        assertFormatted("", "");
    }

    @Test
    void unclosedHeaderIsNotClosed() {
        assertFormatted("---\nsymbol: A/1\nThe Assembly,\n", "---\nsymbol: A/1\n\nThe Assembly,\n");
    }

    private void assertFormatted(String text, String formatted) {
        assertEquals(formatted, formatter.format(text));
        assertEquals(formatted, formatter.format(formatted));
    }
}
