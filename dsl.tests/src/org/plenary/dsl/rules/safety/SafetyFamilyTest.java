package org.plenary.dsl.rules.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.rules.Checked;

/** Characters that hide or deceive are found; those that a language needs are not taken for them. */
class SafetyFamilyTest {

    @ParameterizedTest
    @CsvSource({
        "RUSSIAN, отмечая c озабоченностью, с",
        "RUSSIAN, насилие и располагающиe к нему условия, располагающие",
        "RUSSIAN, ссылаясь на документ А/72/1, A",
        "ENGLISH, Rеcalling its resolutions, Recalling",
        "ENGLISH, See А/RES/70/1, A",
        "FRENCH, Rappelant а nouveau, a",
        "CHINESE, 回顾А/72/1, A",
    })
    void aLetterThatOnlyLooksRightIsReplaced(Language language, String body, String meant) {
        List<String> written = Checked.of("look-alike-letter", language, body).stream()
                .map(problem -> problem.fixes().get(0).edits().get(0).replacement()).toList();
        assertEquals(List.of(meant), written);
    }

    @ParameterizedTest
    @CsvSource({
        "RUSSIAN, документ A/72/1 и подпункт a) пункта 3 категорий A и B",
        "RUSSIAN, борьба с ВИЧ/СПИДом и COVID-19 в рамках ООН-Хабитат",
        "RUSSIAN, WTO/ВТО 2021",
        "ENGLISH, 5 µm of the α-particle and the β2 form",
        "CHINESE, 大会A号和GC会议",
        "ARABIC, والوثيقةMEPC",
    })
    void lettersOfOtherScriptsMayStandInAText(Language language, String body) {
        assertEquals(List.of(), Checked.of("look-alike-letter", language, body));
    }

    @Test
    void arabicNeedsSomeInvisibleCharacters() {
        String text = "وإذ تشير إلى A/72/1\u200F، می\u200Cخواهم";
        assertEquals(List.of(), Checked.of("invisible-character", Language.ARABIC, text));
        assertEquals(1, Checked.of("invisible-character", Language.ENGLISH, "Recalling\u200F it,").size());
    }

    @Test
    void invisibleCharactersInARowAreOneAlarm() {
        assertEquals(1, Checked.of("invisible-character", Language.ENGLISH, "Re\u200B\u200B\uFEFFcalling,").size());
    }

    @Test
    void notesToOneselfMayHoldAnything() {
        assertEquals(List.of(), Checked.of("lost-character", Language.ENGLISH, "<!-- \uFFFD --> Recalling it,"));
    }

    @Test
    void aFloodOfThemIsToldAHundredTimes() {
        assertEquals(100, Checked.of("lost-character", Language.ENGLISH, "\uFFFD ".repeat(5000)).size());
    }

    @Test
    void shapesOfArabicLettersBecomeLetters() {
        assertEquals("بلا", Checked.of("compatibility-character", Language.ARABIC, "\uFE91\uFEFC").get(0).fixes()
                .get(0).edits().get(0).replacement());
        assertEquals("ه\u0640", Checked.of("compatibility-character", Language.ARABIC, "(\uFEEB) أدناه").get(0)
                .fixes().get(0).edits().get(0).replacement());
        assertEquals(List.of(), Checked.of("compatibility-character", Language.ARABIC, "ﷺ ﴾ ﴿"));
    }
}
