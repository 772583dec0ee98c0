package org.plenary.dsl.masthead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.dsl.corpus.AknDocument;
import org.plenary.dsl.corpus.SharedCorpus;
import org.plenary.dsl.language.Language;

/**
 * The masthead and the closing lines of every real resolution, worded from its facts, are the printed ones. The facts
 * are taken from the English file alone, so that in the other languages every word is ours.
 */
@TestInstance(Lifecycle.PER_CLASS)
class CorpusMastheadTest {

    private static final double LEAST_SHARE = 0.95;

    private final Map<String, PrintedCover> english = covers(Language.ENGLISH);

    @ParameterizedTest
    @EnumSource
    void printsWhatTheUnitedNationsPrinted(Language language, TestReporter reporter) {
        Comparison comparison = new Comparison();
        Map<String, PrintedCover> translated = language == Language.ENGLISH ? english : covers(language);
        translated.forEach((name, printed) -> comparison.add(name, printed,
                new ComposedCover(language, CoverHeader.of(language, english.get(name), printed))));
        reporter.publishEntry(language.code(), comparison.table());
        assertEquals(Oddities.of(language), comparison.differences().keySet(),
                () -> String.join("\n", comparison.differences().values()));
        assertTrue(comparison.share() >= LEAST_SHARE, comparison::table);
    }

    private static Map<String, PrintedCover> covers(Language language) {
        Map<String, PrintedCover> covers = new TreeMap<>();
        for (AknDocument document : SharedCorpus.resolutions(language)) {
            covers.put(document.name().substring(0, document.name().indexOf('.')), new PrintedCover(document));
        }
        return covers;
    }
}
