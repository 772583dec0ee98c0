package org.plenary.dsl.rules.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.rules.Checked;
import org.plenary.dsl.source.Problem;

/** What refers to an annex or a footnote of this text is held against it; what is of another document is not. */
class AnnexAndNoteReferencesTest {

    /** Two annexes and one footnote. */
    private static final String TEXT = "#. x[^n] %s y;\n\n#. z.\n\n[^n]: n.\n\n# A {.annex #a}\n\na\n\n"
            + "# B {.annex #b}\n\nb";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en | annexes I and III to the present resolution | III",
        "en | annexes I, II, IV and V of this decision | IV, V", "en | Annex XI below | XI",
        "en | annex {@b} to the present resolution | ''", "en | annex III to the Convention | ''",
        "en | annex III. Above all | ''", "en | resolution 69/313, annex III | ''", "en | see note 5 below | 5",
        "en | see notes 1 and 2 above | 2", "en | Footnote 3 above | 3", "en | see note 5 of the report | ''",
        "en | annex I to the present resolution and note 1 above | ''",
        "fr | l’annexe III à la présente résolution | III", "fr | annexes I et IV de la présente décision | IV",
        "fr | l’annexe III de la Convention | ''", "fr | voir note 7 ci-dessous | 7",
        "fr | voir note de bas de page 7 supra | 7", "es | el anexo III de la presente resolución | III",
        "es | anexos I y V infra | V", "es | el anexo III del Reglamento | ''", "es | véase la nota 4 supra | 4",
        "es | véase la nota de pie de página 4 anterior | 4", "ru | в приложении III к настоящей резолюции | III",
        "ru | приложениями I и IV ниже | IV", "ru | в приложении III к Конвенции | ''", "ru | см. сноску 6 выше | 6",
        "ru | см. примечание 6 ниже | 6",
        "ar | المرفق الثالث لهذا القرار | الثالث", "ar | المرفق الأول لهذا القرار | ''",
        "ar | المرفق الثاني عشر أدناه | الثاني عشر", "ar | المرفق الثالث للاتفاقية | ''",
        "ar | انظر الحاشية 8 أعلاه | 8", "zh | 本决议附件三 | 三", "zh | 下文附件一和四 | 四", "zh | 《公约》附件三 | ''",
        "zh | 见上文脚注9 | 9", "zh | 上文注1 | ''"})
    void numbersOfThisTextAreSought(String language, String words, String missing) {
        String body = TEXT.formatted(words);
        String text = Checked.text(Language.of(language).orElseThrow(), body);
        List<Problem> problems = Checked.of("reference-missing", text);
        assertEquals(missing, problems.stream().map(problem -> text.substring(problem.span().offset(),
                problem.span().end())).collect(Collectors.joining(", ")));
    }

    @Test
    void whereThereIsNoAnnexOneAlarmIsEnough() {
        String text = Checked.text(Language.ENGLISH, "1. x annexes I and II to the present resolution;\n\n2. y.");
        assertEquals(List.of(), Checked.of("reference-missing", text));
        assertEquals(1, Checked.of("annex-missing", text).size());
    }

    @Test
    void aTextWithoutFootnotesSaysSo() {
        List<Problem> problems = Checked.of("reference-missing", Language.ENGLISH, "1. x (see note 1 below);\n\n2. y.");
        assertEquals(1, problems.size());
        assertEquals("There is no footnote 1 here: there is none.",
                problems.get(0).message().toString().replaceAll("(none\\.).*", "$1"));
    }
}
