package org.plenary.dsl.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** One test for each row of the table that describes the language. */
class LanguageTableTest {

    @Test
    void header() {
        assertTree("""
                ---
                symbol:   A/72/L.54
                title:    Interaction between the United Nations[^*]
                          and parliaments: *a report*
                ---

                大会，
                """, """
                symbol = A/72/L.54
                title = Interaction between the United Nations‹note *›⏎          and parliaments: ‹*a report›
                P 大会，
                """);
    }

    @Test
    void paragraphEndsAtAnEmptyLine() {
        assertTree("Recalling its resolution\n57/32,\n\nNoting,\n", """
                P Recalling its resolution⏎57/32,
                P Noting,
                """);
    }

    @Test
    void paragraphEndsAtTheNumberThatIsDueNext() {
        assertTree("""
                Noting the report,
                1. Welcomes the report of
                2013. It was late;
                2. Decides.
                """, """
                P Noting the report,
                N 1. Welcomes the report of⏎2013. It was late;
                N 2. Decides.
                """);
    }

    @Test
    void organLineAndPreamble() {
        assertTree("The General Assembly,\n\nRecalling,\n\n1. Decides.\n", """
                P The General Assembly,
                P Recalling,
                N 1. Decides.
                """);
    }

    @Test
    void operativeParagraphs() {
        assertTree("1. One;\n\n#. Two;\n\n3 - ثلاثة؛\n\n٤ - أربعة؛\n\n5 bis. Five;\n\n“6. Six.\n", """
                N 1. One;
                N #. Two;
                N 3 - ثلاثة؛
                N ٤ - أربعة؛
                N 5 bis. Five;
                N “6. Six.
                """);
    }

    @Test
    void subParagraphsToAnyDepth() {
        assertTree("""
                1. Decides:

                   (a) To act:

                       (i) Now:

                           a. Here;

                           b. There;

                       (ii) Later;

                   (#) To wait;

                2. Notes.
                """, """
                N 1. Decides:
                  S (a) To act:
                    S (i) Now:
                      S a. Here;
                      S b. There;
                    S (ii) Later;
                  S (#) To wait;
                N 2. Notes.
                """);
    }

    @Test
    void markersOfSixLanguages() {
        assertTree("""
                Recalling:

                   (a) English;

                   b) français ;

                   (أ) عربي؛

                   ’1‘ عربي؛

                   (甲) 中文；

                   （一）中文；

                   ㈠ 中文；

                   一、中文；

                   а) русский;

                   – tiret ;
                """, """
                P Recalling:
                  S (a) English;
                  S b) français ;
                  S (أ) عربي؛
                  S ’1‘ عربي؛
                  S (甲) 中文；
                  S （一） 中文；
                  S ㈠ 中文；
                  S 一、 中文；
                  S а) русский;
                  S – tiret ;
                """);
    }

    @Test
    void continuation() {
        assertTree("""
                1. Decides:

                   (a) To act;

                   and invites all States to do so;

                   Further text.
                """, """
                N 1. Decides:
                  S (a) To act;
                  P and invites all States to do so;
                  P Further text.
                """);
    }

    @Test
    void quotationHasItsOwnNumbersAndNotes() {
        assertTree("""
                1. Recommends:

                   > “The Council,
                   >
                   > “1. Decides:
                   > “(a) To act;[^q]
                   >
                   > [^q]: Note.

                2. Notes.
                """, """
                N 1. Recommends:
                  >
                    P “The Council,
                    N “1. Decides:
                      S “(a) To act;‹note q›
                    note q Note.
                N 2. Notes.
                """);
    }

    @Test
    void headingsLetNumbersRunOnUnlessTheyRestart() {
        assertTree("""
                1. One;
                ## Section
                2. Two;
                ## Other {.restart #other}
                1. One again.
                """, """
                N 1. One;
                ## Section
                N 2. Two;
                ## #other .restart Other
                N 1. One again.
                """);
    }

    @Test
    void partAnnexAndAppendix() {
        assertTree("# A {.part}\n1. One.\n# {.annex #rules} Rules\n1. One.\n# Form {.appendix}\n1. One.\n", """
                # .part A
                N 1. One.
                # #rules .annex Rules
                N 1. One.
                # .appendix Form
                N 1. One.
                """);
    }

    @Test
    void table() {
        assertTree("""
                | State | Seats |
                | :--- | ---: |
                | *Fiji* | 3\\|4 |
                | Total |
                """, """
                table |:-|-:|
                  State | Seats
                  ‹*Fiji› | 3\\|4
                  Total
                """);
    }

    @Test
    void footnotes() {
        assertTree("""
                Recalling[^outcome] and[^*][^outcome]

                [^outcome]: Resolution 60/1.
                [^*]: Star.

                   A further paragraph.
                """, """
                P Recalling‹note outcome› and‹note *›‹note outcome›
                note outcome Resolution 60/1.
                note * Star.
                  P A further paragraph.
                """);
    }

    @Test
    void citationLink() {
        assertTree("See [the Agenda](A/RES/70/1) and [it](S/RES/1325 (2000)) [so](see above).", """
                P See ‹link the Agenda|A/RES/70/1› and ‹link it|S/RES/1325 (2000)› ‹[so›(see above).
                """);
    }

    @Test
    void labelsAndReferences() {
        assertTree("""
                {#first} Recalling,

                Noting, {#second}

                2. {#areas} See {@first}, {@A/RES/72/278#areas}, { @no } and {@S/RES/1325 (2000)#x}.
                """, """
                P #first Recalling,
                P #second Noting,
                N 2. #areas See ‹ref first›, ‹ref A/RES/72/278#areas›, { @no } and ‹ref S/RES/1325 (2000)#x›.
                """);
    }

    @Test
    void emphasis() {
        assertTree("*Also recalling* **bold** CO~2~ 10^3^ __under__ ***both***", """
                P ‹*Also recalling› ‹**bold› CO‹~2› 10‹^3› ‹__under› ‹**‹*both››
                """);
    }

    @Test
    void unagreedText() {
        assertTree("[[some] States]{EU, Japan} and [not", """
                P ‹[‹[some› States|EU, Japan› and [not
                """);
    }

    @Test
    void comments() {
        assertTree("One <!-- a\n\n1. b --> two,<!-- c -->\n<!-- d -->\nthree\n", """
                P One two,
                P three
                """);
    }

    @Test
    void escapes() {
        assertTree("\\1. a\n\n\\(a) b \\*c\\* \\[d\\] \\{@e} \\<!-- f\n", """
                P \\1. a
                P \\(a) b \\*c\\* \\[d\\] \\{@e} \\<!-- f
                """);
    }

    private static void assertTree(String text, String tree) {
        assertEquals(tree, ParsedText.of(text).tree());
    }
}
