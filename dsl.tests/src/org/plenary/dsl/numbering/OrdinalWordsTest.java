package org.plenary.dsl.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.language.Wording;

class OrdinalWordsTest {

    @ParameterizedTest
    @CsvSource({
        "en, 1, first", "en, 12, twelfth", "en, 20, twentieth", "en, 72, seventy-second",
        "en, 101, one hundred and first",
        "fr, 21, vingt et unième", "fr, 22, vingt-deuxième", "fr, 71, soixante et onzième",
        "fr, 75, soixante-quinzième",
        "fr, 81, quatre-vingt-unième", "fr, 99, quatre-vingt-dix-neuvième", "fr, 101, cent unième",
        "es, 13, decimotercer", "es, 54, quincuagésimo cuarto", "es, 81, octogésimo primer", "es, 100, centésimo",
        "ru, 40, сороковая", "ru, 78, семьдесят восьмая", "ru, 103, сто третья",
        "ar, 9, التاسعة", "ar, 11, الحادية عشرة", "ar, 81, الحادية والثمانون", "ar, 102, الثانية بعد المائة",
        "zh, 72, 七十二", "zh, 102, 一百零二"})
    void namesSessions(String code, int number, String words) {
        assertEquals(words, ordinals(Language.of(code).orElseThrow()).of(number));
    }

    @ParameterizedTest
    @EnumSource
    void knowsEverySession(Language language) {
        Set<String> seen = new HashSet<>();
        for (int number = 1; number <= 199; number++) {
            String words = ordinals(language).of(number);
            assertTrue(words.matches("[^{}0-9]+") && seen.add(words), number + ": " + words);
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesFiguresWhereNoWordsAre(Language language) {
        assertTrue(ordinals(language).of(0).startsWith("0"));
        assertTrue(ordinals(language).of(200).startsWith("200"));
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, 1, 1st", "ENGLISH, 2, 2nd", "ENGLISH, 11, 11th", "ENGLISH, 112, 112th", "ENGLISH, 103, 103rd",
        "FRENCH, 1, 1re", "FRENCH, 89, 89e", "SPANISH, 89, 89"})
    void writesOrdinalsInFigures(Language language, int number, String printed) {
        assertEquals(printed, OrdinalFigures.of(language, number));
    }

    private static OrdinalWords ordinals(Language language) {
        return new OrdinalWords(Wording.of(language), "session");
    }
}
