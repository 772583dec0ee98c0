package org.plenary.dsl.citation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.dsl.language.Language;

/**
 * The citations found are the ones to which the United Nations set links. What it did not link, as in the resolutions
 * of the Human Rights Council, cannot be compared; where its link is wrong, as of most special sessions in Arabic, the
 * difference counts against us.
 */
class CitationCorpusTest {

    private static final double RECALL = 0.95;
    private static final double PRECISION = 0.97;

    @ParameterizedTest
    @EnumSource(Language.class)
    void agreeWithTheLinksOfRealResolutions(Language language) {
        List<String> missed = new ArrayList<>();
        int links = 0;
        int wrong = 0;
        for (LinkedText text : LinkedText.all(language).toList()) {
            List<FoundCitation> found = new CitationRecognizer(language, organ(text.file())).find(text.text());
            for (LinkedText.Link link : text.links()) {
                if (link.target().startsWith("HTTP")) {
                    continue;
                }
                links++;
                List<FoundCitation> there = found.stream()
                        .filter(citation -> citation.start() < link.end() && link.start() < citation.end()).toList();
                if (there.stream().noneMatch(citation -> LinkedText.key(citation.symbol()).equals(link.target()))) {
                    missed.add(text.file() + ": " + link.target() + " found: " + there);
                    wrong += there.size();
                }
            }
        }
        double recall = 1 - (double) missed.size() / links;
        double precision = 1 - (double) wrong / links;
        assertTrue(links > 1000 && recall >= RECALL && precision >= PRECISION,
                () -> "recall " + recall + ", precision " + precision + "\n" + String.join("\n", missed));
    }

    private static Organ organ(String file) {
        if (file.startsWith("A_HRC")) {
            return Organ.HUMAN_RIGHTS_COUNCIL;
        }
        return switch (file.charAt(0)) {
            case 'S' -> Organ.SECURITY_COUNCIL;
            case 'E' -> Organ.ECONOMIC_AND_SOCIAL_COUNCIL;
            default -> Organ.GENERAL_ASSEMBLY;
        };
    }
}
