package org.plenary.dsl.lexicon;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.dsl.language.Language;

/** The opening phrases found are the ones that the United Nations printed in italics. */
class OpeningLexiconCorpusTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void findsWhatIsPrintedInItalics(Language language) {
        OpeningLexicon lexicon = OpeningLexicon.of(language);
        List<MarkedOpening> openings = MarkedOpening.all(language);
        List<String> missed = new ArrayList<>();
        for (MarkedOpening opening : openings) {
            String found = lexicon.find(opening.text(), opening.part())
                    .map(phrase -> opening.text().substring(phrase.start(), phrase.end())).orElse("");
            if (!found.equals(opening.phrase())) {
                missed.add(opening + " found: " + found);
            }
        }
        double share = 1 - (double) missed.size() / openings.size();
        assertTrue(share >= 0.97, () -> share + " of " + openings.size() + "\n" + String.join("\n", missed));
    }
}
