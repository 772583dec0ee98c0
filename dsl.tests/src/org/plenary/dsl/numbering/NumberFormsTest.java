package org.plenary.dsl.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.dsl.language.Language;

class NumberFormsTest {

    @ParameterizedTest
    @CsvSource({"en, 7.", "fr, 7.", "es, 7.", "ru, 7.", "zh, 7.", "ar, 7 -"})
    void numbersOperativeParagraphs(String code, String printed) {
        assertEquals(new Marker(printed, "7", true), forms(code).operative(7, true));
        assertFalse(forms(code).operative(7, false).supplied());
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1, 1, (a), (a)", "en, 2, 4, (iv), (iv)", "en, 3, 2, b., b", "en, 4, 9, ix., ix", "en, 5, 1, (A), (A)",
        "fr, 1, 2, b), b)", "es, 2, 3, iii), iii)", "ru, 1, 5, e), e)", "fr, 3, 1, a., a",
        "zh, 1, 3, (c), (c)", "zh, 2, 10, ㈩, ㈩", "zh, 2, 12, (十二), (十二)",
        "ar, 1, 2, (ب), (ب)", "ar, 1, 5, (ه), (ه)", "ar, 2, 3, ’3‘, ’3‘", "ar, 3, 1, أ -, أ"})
    void marksSubParagraphs(String code, int level, int number, String printed, String cited) {
        assertEquals(new Marker(printed, cited, true), forms(code).subParagraph(level, number));
    }

    @ParameterizedTest
    @CsvSource({"en, 26, (z)", "en, 27, (aa)", "en, 37, (kk)", "en, 53, (aaa)", "ar, 26, (ض)", "ar, 37, (ك ك)"})
    void doublesLettersAfterTheLast(String code, int number, String printed) {
        assertEquals(printed, forms(code).subParagraph(1, number).printed());
    }

    @ParameterizedTest
    @EnumSource
    void marksEveryLevelAndNumberDifferently(Language language) {
        NumberForms forms = NumberForms.of(language);
        for (int level = 1; level <= 24; level++) {
            Set<String> seen = new HashSet<>();
            for (int number = 1; number <= 120; number++) {
                assertTrue(seen.add(forms.subParagraph(level, number).printed()), "level " + level + " at " + number);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 2 (a) (i)", "fr, 2 a) i)", "es, 2 a) i)", "ru, 2 a) i)", "zh, 2(a)㈠", "ar, 2 (أ) ’1‘"})
    void joinsReferences(String code, String printed) {
        NumberForms forms = forms(code);
        List<String> cited = List.of(forms.operative(2, true).cited(), forms.subParagraph(1, 1).cited(),
                forms.subParagraph(2, 1).cited());
        assertEquals(printed, forms.join(cited));
    }

    @ParameterizedTest
    @CsvSource({
        "en, Annex, Annex II, Appendix, Appendix XIV", "fr, Annexe, Annexe II, Appendice, Appendice XIV",
        "es, Anexo, Anexo II, Apéndice, Apéndice XIV", "ru, Приложение, Приложение II, Добавление, Добавление XIV",
        "zh, 附件, 附件二, 附录, 附录十四", "ar, المرفق, المرفق الثاني, التذييل, التذييل الرابع عشر"})
    void headsAnnexes(String code, String annex, String annex2, String appendix, String appendix14) {
        NumberForms forms = forms(code);
        assertEquals(List.of(annex, annex2, appendix, appendix14),
                List.of(forms.annex(0), forms.annex(2), forms.appendix(0), forms.appendix(14)));
    }

    @Test
    void headsParts() {
        assertEquals("B", forms("en").part(2));
        assertEquals("B", forms("zh").part(2));
        assertEquals("باء", forms("ar").part(2));
    }

    @ParameterizedTest
    @CsvSource({"10, 附件十", "19, 附件十九", "20, 附件二十", "75, 附件七十五", "101, 附件一百零一", "110, 附件一百一十",
        "1006, 附件一千零六", "2018, 附件二千零一十八", "9999, 附件九千九百九十九"})
    void countsInChinese(int number, String printed) {
        assertEquals(printed, forms("zh").annex(number));
    }

    @ParameterizedTest
    @CsvSource({"4, IV", "9, IX", "40, XL", "90, XC", "1987, MCMLXXXVII"})
    void countsInRoman(int number, String numeral) {
        assertEquals("Annex " + numeral, forms("en").annex(number));
    }

    private static NumberForms forms(String code) {
        return NumberForms.of(Language.of(code).orElseThrow());
    }
}
