package org.plenary.dsl.rules.length;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.dsl.document.WordCount;
import org.plenary.dsl.rules.Checked;
import org.plenary.dsl.source.Problem;

/** A draft from Geneva may have 3,300 words; other texts as many as was set. */
class LengthFamilyTest {

    private static final String GENEVA = "---\nsymbol: A/HRC/60/L.9\nlanguage: %s\ntitle: Reading\n---\n\n%s\n";

    @Test
    void aLongDraftFromGenevaIsToldAtItsTitle() {
        String text = GENEVA.formatted("en", "word ".repeat(3301));
        Problem problem = Checked.of("text-length", text).get(0);
        assertTrue(problem.message().toString().contains("3,301 words"), () -> problem.message().toString());
        assertEquals("Reading", text.substring(problem.span().offset(), problem.span().end()));
        assertEquals(List.of(), Checked.of("text-length", GENEVA.formatted("en", "word ".repeat(3300))));
    }

    @Test
    void chineseIsCountedInCharacters() {
        assertEquals(1, Checked.of("text-length", GENEVA.formatted("zh", "大".repeat(5101))).size());
        assertEquals(List.of(), Checked.of("text-length", GENEVA.formatted("zh", "大".repeat(5100))));
    }

    @Test
    void otherOrgansSetNoLimit() {
        assertEquals(List.of(), Checked.of("text-length",
                GENEVA.replace("A/HRC/60/L.9", "A/80/L.9").formatted("en", "word ".repeat(9000))));
    }

    @Test
    void footnotesAreNotCounted() {
        assertEquals(List.of(), Checked.of("text-length", GENEVA.formatted("en", "word ".repeat(3299)
                + "word.[^1]\n\n[^1]: " + "more ".repeat(100))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"the Secretary-General’s report|3", "A/RES/70/1 of 2015|3", "大会2030年|4",
        "l’eau – source de vie|4", "…|0", "في عام 2015|3"})
    void whatIsAWord(String text, int words) {
        assertEquals(words, WordCount.of(text));
    }
}
