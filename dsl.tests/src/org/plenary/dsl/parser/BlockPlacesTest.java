package org.plenary.dsl.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Where a block belongs: by its indentation, or by its sequence where a pasted text has none. */
class BlockPlacesTest {

    @Test
    void pastedTextWithoutEmptyLinesOrIndentation() {
        assertTree("""
                1. Decides:
                (a) To act:
                (i) Now,
                within a year;
                (ii) Later;
                (b) To wait;
                2. Notes that
                (c) is no sub-paragraph here.
                """, """
                N 1. Decides:
                  S (a) To act:
                    S (i) Now,⏎within a year;
                    S (ii) Later;
                  S (b) To wait;
                N 2. Notes that⏎(c) is no sub-paragraph here.
                """);
    }

    @Test
    void ninthLetterIsNotTheFirstNumeral() {
        assertTree("1. D:\n\n(g) x;\n\n(h) y;\n\n(i) z;\n\n(j) w.\n",
                "N 1. D:\n  S (g) x;\n  S (h) y;\n  S (i) z;\n  S (j) w.\n");
        assertTree("1. D:\n\n(h) y:\n(i) z;\n(ii) w.\n", "N 1. D:\n  S (h) y:\n    S (i) z;\n    S (ii) w.\n");
    }

    @Test
    void recitalsHaveUnindentedSubParagraphsToo() {
        assertTree("Recalling:\n\n(a) One;\n\n(b) Two,\n\nNoting,\n",
                "P Recalling:\n  S (a) One;\n  S (b) Two,\nP Noting,\n");
    }

    @Test
    void bulletsOfOneList() {
        assertTree("Annexed:\n- one:\n- two\n  - three\n• four\n\n- 5\n",
                "P Annexed:\n  S - one:\n  S - two⏎  - three⏎• four\n  S - 5\n");
    }

    @Test
    void withoutParentASubParagraphStandsAlone() {
        assertTree("# Annex {.annex}\n\n(a) One;\n\n(b) Two.\n", "# .annex Annex\nS (a) One;\nS (b) Two.\n");
    }

    @Test
    void indentationDecidesOverSequence() {
        assertTree("1. D:\n\n   (a) x:\n\n   (i) y;\n\n   (b) z.\n", "N 1. D:\n  S (a) x:\n  S (i) y;\n  S (b) z.\n");
    }

    @Test
    void tabsAndIdeographicSpacesIndent() {
        assertTree("1. D:\n\t(a) x:\n\n\u3000\u3000\u3000(i) y.\n\n\u3000\u3000继续\n",
                "N 1. D:\n  S (a) x:\n    S (i) y.\n  P 继续\n");
    }

    @Test
    void noBreakSpaceIsTextEverywhere() {
        assertTree("1. D:\n\n\u00a0\u00a0\u00a0(a) x\n\n1.\u00a0Y\n",
                "N 1. D:\nP \u00a0\u00a0\u00a0(a) x\nN 1. \u00a0Y\n");
    }

    @Test
    void continuationNeedsTwoColumns() {
        assertTree("1. D;\n\n  c\n\n d\n\n2. E.\n", "N 1. D;\n  P c\nP d\nN 2. E.\n");
    }

    @Test
    void initialIsNoMarker() {
        assertTree("1. D;\n\nA. Guterres said\n\n   A. One\n\n   B. Two\n",
                "N 1. D;\nP A. Guterres said\n  S A. One\n  S B. Two\n");
    }

    @Test
    void wrappedLineBeginsWithANumberThatIsNotDue() {
        assertTree("1. In\n2013. it was\n3. late\n2. Next\n", "N 1. In⏎2013. it was⏎3. late\nN 2. Next\n");
    }

    @Test
    void insertedNumbersAreDue() {
        assertTree("1. A;\n1 bis. B;\n1 ter. C;\n2. D.\n", "N 1. A;\nN 1 bis. B;\nN 1 ter. C;\nN 2. D.\n");
    }

    @Test
    void chineseMarkersNeedNoSpace() {
        assertTree("1.欢迎；\n2.决定：\n(a)可持续发展；\n（b）建设和平。\n",
                "N 1. 欢迎；\nN 2. 决定：\n  S (a) 可持续发展；\n  S （b） 建设和平。\n");
    }

    @Test
    void notesWaitForTheirPlaceAndCloseNoList() {
        assertTree("1. D:\n(a) x;[^n]\n[^n]: Note.\n(b) y.\n\n[^m]: Other.\n\n   Further.\n\n2. E.\n", """
                N 1. D:
                  S (a) x;‹note n›
                  note n Note.
                  S (b) y.
                note m Other.
                  P Further.
                N 2. E.
                """);
    }

    @Test
    void quotationEndsWithItsMarks() {
        assertTree("> one\n>two\ntext\n> > inner\n> outer\n",
                ">\n  P one⏎two\nP text\n>\n  >\n    P inner\n  P outer\n");
    }

    @Test
    void moreThanIsNoQuotation() {
        assertTree("Noting that it was\n>50 per cent\n", "P Noting that it was⏎>50 per cent\n");
    }

    @Test
    void tableNeedsItsRule() {
        assertTree("a | b\nc | d\n\na | b\n--|--\n1 | 2 <!-- x -->\nend\n",
                "P a | b⏎c | d\ntable -|-\n  a | b\n  1 | 2\nP end\n");
    }

    @Test
    void hashWithoutSpaceIsNoHeading() {
        assertTree("#1 is\n\n####### seven\n\n#\n", "P #1 is\nP ####### seven\n#\n");
    }

    private static void assertTree(String text, String tree) {
        assertEquals(tree, ParsedText.of(text).tree());
    }
}
