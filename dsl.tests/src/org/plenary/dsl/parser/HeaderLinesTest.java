package org.plenary.dsl.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.dsl.source.Problem;

/** Where a header begins and ends, and what is an entry of it. */
class HeaderLinesTest {

    @Test
    void everyKeyOfTheLanguage() {
        List<String> keys = List.of("symbol", "language", "title", "status", "organ", "session", "agenda-item",
                "adopted", "meeting", "vote", "issued", "committee", "draft", "sponsors", "original", "base",
                "distribution", "job", "numbering", "rules", "title-A");
        StringBuilder text = new StringBuilder("---\n");
        StringBuilder tree = new StringBuilder();
        for (String key : keys) {
            text.append(key).append(": value of ").append(key).append('\n');
            tree.append(key).append(" = value of ").append(key).append('\n');
        }
        assertRead(text + "---\n", tree.toString());
    }

    @Test
    void valuesKeepTheirBracketsAndColons() {
        assertRead("---\nsymbol: S/RES/1325 (2000)\ntitle: One: two\nagenda-item: 113 (b)\nstatus:\n---\n", """
                symbol = S/RES/1325 (2000)
                title = One: two
                agenda-item = 113 (b)
                status =
                """);
    }

    @Test
    void fullWidthColonAndForeignKey() {
        assertRead("---\nlanguage：zh\nязык: ru\n---\n", "language = zh\nязык = ru\n");
    }

    @Test
    void emptyLinesAndCommentsStandBetweenEntries() {
        assertRead("\ufeff\n<!-- c -->\n---\nsymbol: A/1\n\n<!-- d\ne -->\nlanguage: en <!-- f -->\n----\nText\n",
                "symbol = A/1\nlanguage = en\nP Text\n");
    }

    @Test
    void lineWithoutColonIsKeptAndReported() {
        String text = "---\nsymbol: A/1\nno key here\nlanguage: en\n---\nText\n";
        assertRead(text, "symbol = A/1\n? = no key here\nlanguage = en\nP Text\n");
        Problem problem = LexicalProblems.of(text).get(0);
        assertEquals("header-line", problem.code());
        assertEquals("no key here", text.substring(problem.span().offset(),
                problem.span().offset() + problem.span().length()));
    }

    @Test
    void headerThatIsNeverClosedEndsAtTheEmptyLine() {
        String text = "---\nsymbol: A/1\nlanguage: en\n\nThe General Assembly,\n\nNoting: this\n";
        assertRead(text, "symbol = A/1\nlanguage = en\nP The General Assembly,\nP Noting: this\n");
        assertEquals(List.of("unclosed-header"), LexicalProblems.of(text).stream().map(Problem::code).toList());
    }

    @Test
    void headerThatIsNeverClosedEndsAtTheText() {
        assertRead("---\nsymbol: A/1\nThe General Assembly,\n", "symbol = A/1\nP The General Assembly,\n");
    }

    @Test
    void dashesFurtherDownCloseNoHeader() {
        assertRead("---\nsymbol: A/1\n\nThe General Assembly,\n\n---\n\nText\n",
                "symbol = A/1\nP The General Assembly,\nP ---\nP Text\n");
    }

    @Test
    void dashesAfterTextOpenNoHeader() {
        assertRead("Text\n---\nsymbol: A/1\n---\n", "P Text⏎---⏎symbol: A/1⏎---\n");
    }

    private static void assertRead(String text, String tree) {
        assertEquals(tree, ParsedText.of(text).tree());
    }
}
