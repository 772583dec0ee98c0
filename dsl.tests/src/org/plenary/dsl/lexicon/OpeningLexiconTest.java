package org.plenary.dsl.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.dsl.language.Language;

/** The words with which a paragraph opens. In the examples, what prints in italics stands before the bar. */
class OpeningLexiconTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "ENGLISH; PREAMBULAR; Recalling| the 2005 World Summit Outcome",
        "ENGLISH; PREAMBULAR; Recalling also| its resolution 57/32",
        "ENGLISH; PREAMBULAR; Taking note with appreciation| of the report",
        "ENGLISH; PREAMBULAR; Taking note| of the report",
        "ENGLISH; PREAMBULAR; Recalling\u00A0also| its resolution",
        "ENGLISH; OPERATIVE; Welcomes|, in this regard, the actions taken",
        "ENGLISH; OPERATIVE; Calls upon| all States",
        "ENGLISH; OPERATIVE; Also notes with deep concern| that",
        "ENGLISH; OPERATIVE; Decides| to remain seized of the matter",
        "ENGLISH; OPERATIVE; Encourages| further efforts by Member States",
        "ENGLISH; OPERATIVE; Requests| the Secretary-General",
        "ENGLISH; OPERATIVE; Recalling| its resolution",
        "ENGLISH; PREAMBULAR; |Recallings of the past",
        "ENGLISH; PREAMBULAR; |Member States",
        "FRENCH; PREAMBULAR; Rappelant également| sa résolution",
        "FRENCH; PREAMBULAR; Ayant à l’esprit| les buts",
        "FRENCH; PREAMBULAR; Ayant à l'esprit| les buts",
        "FRENCH; PREAMBULAR; Profondément préoccupée| par la situation",
        "FRENCH; PREAMBULAR; Profondément préoccupé| par la situation",
        "FRENCH; OPERATIVE; Prend note également| du rapport",
        "FRENCH; OPERATIVE; S’inquiète profondément| de ce que",
        "SPANISH; PREAMBULAR; Acogiendo con beneplácito también| la celebración",
        "SPANISH; PREAMBULAR; Convencido| de que",
        "SPANISH; OPERATIVE; Toma nota| del informe",
        "RUSSIAN; PREAMBULAR; ссылаясь| на свою резолюцию",
        "RUSSIAN; PREAMBULAR; Ссылаясь также| на свою резолюцию",
        "RUSSIAN; PREAMBULAR; будучи убежден| в том, что",
        "RUSSIAN; OPERATIVE; принимает к сведению| доклад",
        "RUSSIAN; OPERATIVE; c удовлетворением отмечает| работу",
        "ARABIC; PREAMBULAR; وإذ تشير| إلى قرارها",
        "ARABIC; PREAMBULAR; إذ تشير| إلى قرارها",
        "ARABIC; PREAMBULAR; وإذ يشير أيضاً| إلى قراره",
        "ARABIC; PREAMBULAR; وإذ تضع في اعتبارها| أن",
        "ARABIC; OPERATIVE; تحيط علمًا| بتقرير الأمين العام",
        "ARABIC; OPERATIVE; يقرّر| أن يبقي المسألة قيد نظره",
        "CHINESE; PREAMBULAR; 又回顾|其2002年11月19日第57/32号决议",
        "CHINESE; PREAMBULAR; 表示注意到|秘书长的报告",
        "CHINESE; OPERATIVE; 请|特别报告员",
        "CHINESE; OPERATIVE; 还再次促请|苏丹政府",
        "CHINESE; OPERATIVE; 决定|继续处理此案",
    })
    void isWhatPrintsInItalics(Language language, Part part, String example) {
        int length = example.indexOf('|');
        String text = example.replace("|", "");
        assertEquals(text.substring(0, length),
                text.substring(0, OpeningLexicon.of(language).match(text, part)));
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, PREAMBULAR, “Taking note of the report, Taking note",
        "FRENCH,  PREAMBULAR, «\u00A0Rappelant sa résolution, Rappelant",
        "CHINESE, PREAMBULAR, 在这方面认识到必须, 认识到",
        "CHINESE, OPERATIVE,  在这方面，鼓励会员国, 鼓励",
    })
    void mayStandAfterWhatPrintsUpright(Language language, Part part, String text, String phrase) {
        OpeningPhrase found = OpeningLexicon.of(language).find(text, part).orElseThrow();
        assertEquals(phrase, text.substring(found.start(), found.end()));
        assertEquals(0, OpeningLexicon.of(language).match(text, part));
    }

    @Test
    void surviveAnyText() {
        OpeningLexicon lexicon = OpeningLexicon.of(Language.ENGLISH);
        assertTrue(lexicon.find("", Part.OPERATIVE).isEmpty());
        assertTrue(lexicon.find("\u0000\uD800,,,,", Part.OPERATIVE).isEmpty());
        assertTrue(lexicon.find("also ".repeat(100_000), Part.OPERATIVE).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPhraseOfTheTableIsFoundWholeAndStandsOnce(Language language) {
        OpeningLexicon lexicon = OpeningLexicon.of(language);
        PhraseTable table = PhraseTable.of(language);
        for (Part part : Part.values()) {
            Set<String> seen = new HashSet<>();
            for (String phrase : table.rows(part.name().toLowerCase(language.locale()))) {
                assertEquals(phrase.length(), lexicon.match(phrase + " …", part), phrase);
                assertTrue(seen.add(phrase), phrase);
            }
            assertTrue(seen.size() > 250, part + " has only " + seen.size());
        }
    }
}
