package org.plenary.dsl.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.dsl.source.Problem;

/** Any text at all parses, loses no character, and does so in a time that grows with its length. */
class AnyTextTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);
    private static final int TRUNCATIONS = 120;

    private final IParser parser = ParsedText.service(IParser.class);

    @Test
    void randomTexts() {
        NastyTexts.of(20_240_518, 20_000).forEach(this::assertParses);
    }

    @Test
    void truncatedExamples() {
        for (String text : ExampleTexts.all()) {
            IntStream.rangeClosed(0, TRUNCATIONS)
                    .map(part -> (int) ((long) text.length() * part / TRUNCATIONS))
                    .forEach(end -> assertParses(text.substring(0, end)));
        }
    }

    private void assertParses(String text) {
        IParseResult result = parser.parse(new StringReader(text));
        assertFalse(result.hasSyntaxErrors(), () -> "does not follow the grammar: " + NastyTexts.visible(text));
        StringBuilder leaves = new StringBuilder();
        for (ILeafNode leaf : result.getRootNode().getLeafNodes()) {
            leaves.append(leaf.getText());
        }
        assertEquals(text, leaves.toString(), () -> "lost characters: " + NastyTexts.visible(text));
        for (Problem problem : LexicalProblems.of(text)) {
            int end = problem.span().offset() + problem.span().length();
            assertTrue(problem.span().offset() >= 0 && end <= text.length(), problem::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "]", "[]", "*", "**a", "*a ", "^a", "[a](", "[^a", "{@a", "{#a", "{", "<!--", "\\",
        "[a]{b", "~", "[*a]", "|", "- ", "(a) ", "> ", "#", "a* ", "(a) x:\n", "- a:\n", "> a\n\n", "| a | b |\n",
        "1. a\n", "[^a]: b\n", "<!-- c -->\n", "\n", "| a |\n| - |\n\n", "(#) x:\n\n", "---\n", "---\nk: v\n\n"})
    void timeGrowsWithTheLength(String piece) {
        String text = piece.repeat(500_000 / piece.length());
        Assertions.assertTimeout(LONG_ENOUGH, () -> LexedText.of(text));
    }

    @Test
    void aHundredThousandParagraphs() {
        StringBuilder text = new StringBuilder("---\nsymbol: A/RES/1/1\n---\n");
        IntStream.rangeClosed(1, 100_000).forEach(i -> text.append(i).append(". Welcomes[^n].\n\n"));
        ParsedText parsed = Assertions.assertTimeout(LONG_ENOUGH, () -> ParsedText.of(text + "[^n]: Note.\n"));
        assertEquals(100_001, parsed.resolution().getBlocks().size());
        assertEquals(List.of(), Assertions.assertTimeout(LONG_ENOUGH, parsed::errors));
    }

    @Test
    void aThousandLevelsAreFlattened() {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, 1_000).forEach(i -> text.append(" ".repeat(2 * i)).append("(a) x:\n\n"));
        assertFlattened(text.toString(), "nested-too-deeply");
        assertFlattened("> ".repeat(1_000) + "x", "nested-too-deeply");
        assertFlattened("[".repeat(1_000) + "x" + "]".repeat(1_000), "marks-nested-too-deeply");
    }

    private void assertFlattened(String text, String code) {
        assertParses(text);
        assertTrue(LexicalProblems.of(text).stream().anyMatch(problem -> problem.code().equals(code)));
    }
}
