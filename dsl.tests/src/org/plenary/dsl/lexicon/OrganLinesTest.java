package org.plenary.dsl.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.corpus.AknDocument;
import org.plenary.dsl.corpus.SharedCorpus;
import org.plenary.dsl.language.Language;
import org.w3c.dom.Node;

/** The line that names the organ. */
class OrganLinesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ENGLISH | The General Assembly, | The General Assembly | GENERAL_ASSEMBLY",
        "ENGLISH | “The General Assembly, | The General Assembly | GENERAL_ASSEMBLY",
        "ENGLISH | The General Assembly | The General Assembly | GENERAL_ASSEMBLY",
        "ENGLISH | The Security\u00A0Council, | The Security\u00A0Council | SECURITY_COUNCIL",
        "FRENCH | L'Assemblée générale, | L'Assemblée générale | GENERAL_ASSEMBLY",
        "FRENCH | Le Conseil des droits de l’homme, | Le Conseil des droits de l’homme | HUMAN_RIGHTS_COUNCIL",
        "SPANISH | El Consejo Económico y Social, | El Consejo Económico y Social | ECONOMIC_AND_SOCIAL_COUNCIL",
        "RUSSIAN | Генеральная Ассамблея — | Генеральная Ассамблея | GENERAL_ASSEMBLY",
        "ARABIC | إن الجمعية العامة ، | إن الجمعية العامة | GENERAL_ASSEMBLY",
        "ARABIC | إنّ مجلس الأمن، | إنّ مجلس الأمن | SECURITY_COUNCIL",
        "CHINESE | 大会， | 大会 | GENERAL_ASSEMBLY",
        "CHINESE | 安全理事會， | 安全理事會 | SECURITY_COUNCIL",
        "ENGLISH | The Economic Commission for Europe, | The Economic Commission for Europe |",
        "FRENCH | La Conférence des Parties, | La Conférence des Parties |",
        "RUSSIAN | Европейская экономическая комиссия, | Европейская экономическая комиссия |",
        "CHINESE | 欧洲经济委员会， | 欧洲经济委员会 |",
    })
    void findsTheNameWithoutItsComma(Language language, String line, String name, Organ organ) {
        OrganName found = OrganLines.of(language).find(line).orElseThrow();
        assertEquals(name, line.substring(found.start(), found.end()));
        assertEquals(Optional.ofNullable(organ), found.organ());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", ",", "The General Assembly, recalling its resolution 57/32,", "Recalling the Council,", "The end,",
        "Having met in the Security Council,", "The Economic Commission for Europe",
    })
    void refusesOtherLines(String line) {
        assertTrue(OrganLines.of(Language.ENGLISH).find(line).isEmpty());
    }

    @Test
    void aLongLineCostsNothing() {
        assertTrue(OrganLines.of(Language.ENGLISH).find("The " + " ".repeat(1_000_000)).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void knowsTheOrganOfEveryRealResolution(Language language) {
        OrganLines lines = OrganLines.of(language);
        for (AknDocument document : SharedCorpus.resolutions(language)) {
            document.elements("formula").flatMap(formula -> AknDocument.elements(formula, "p")).forEach(line -> {
                String text = text(line);
                boolean translated = !text.startsWith("The ") || language == Language.ENGLISH;
                assertTrue(!translated || lines.find(text).flatMap(OrganName::organ).isPresent(),
                        document.name() + ": " + text);
            });
        }
    }

    private static String text(Node line) {
        StringBuilder text = new StringBuilder();
        AknDocument.runs(line).forEach(run -> text.append(run.text()));
        return text.toString().strip();
    }
}
