package org.plenary.dsl.formatting2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.plenary.dsl.corpus.SharedCorpus;
import org.plenary.dsl.parser.ExampleTexts;
import org.plenary.dsl.parser.NastyTexts;
import org.plenary.dsl.parser.ParsedText;

/** Formatting twice is formatting once, and the text says the same before and after. */
class FormattingPropertiesTest {

    private static final int RANDOM_TEXTS = 5_000;
    /** Of random texts, so many in a hundred at most may be left as they are because their layout carries meaning. */
    private static final int LEFT_ALONE = 1;

    private final ResolutionFormatter formatter = new ResolutionFormatter();

    @Test
    void randomTexts() {
        AtomicInteger leftAlone = new AtomicInteger();
        NastyTexts.of(72_278, RANDOM_TEXTS).forEach(text -> {
            assertStable(text);
            leftAlone.addAndGet(ResolutionFormatter.canFormat(text) ? 0 : 1);
        });
        int most = RANDOM_TEXTS * LEFT_ALONE / 100;
        assertTrue(leftAlone.get() <= most, () -> leftAlone + " texts were left as they are");
    }

    @Test
    void examples() {
        assertAllInOrder(ExampleTexts.all());
    }

    @Test
    void examplesWithOtherLineEnds() {
        assertAllInOrder(ExampleTexts.all().stream().map(text -> text.replace("\n", "\r\n")).toList());
    }

    @Test
    void realTexts() {
        assertAllInOrder(SharedCorpus.texts());
    }

    private void assertAllInOrder(List<String> texts) {
        for (String text : texts) {
            assertStable(text);
            assertTrue(ResolutionFormatter.canFormat(text), () -> "left as it is: " + text);
        }
    }

    private void assertStable(String text) {
        String formatted = formatter.format(text);
        assertEquals(formatted, formatter.format(formatted), () -> "not stable: " + NastyTexts.visible(text));
        assertEquals(shape(text), shape(formatted), () -> "other blocks: " + NastyTexts.visible(text));
    }

    /** The blocks with their marks and words, line breaks and runs of spaces left aside. */
    private static String shape(String text) {
        return ParsedText.of(text).tree().replaceAll("[ \t⏎]+", "");
    }
}
