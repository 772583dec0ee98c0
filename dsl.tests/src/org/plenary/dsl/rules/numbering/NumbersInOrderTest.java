package org.plenary.dsl.rules.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.rules.Checked;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Problem;

/** One cure puts numbers and letters in order, from the first that is not. */
class NumbersInOrderTest {

    @ParameterizedTest
    @CsvSource({
        "1. 2. 4. 5., 1. 2. 3. 4., Write “3.” for “4.”; and number those below it accordingly",
        "1. 2. 2. 3., 1. 2. 3. 4., Write “3.” for “2.”; and number those below it accordingly",
        "1. 2. 7. 4., 1. 2. 3. 4., Write “3.” for “7.”",
        "1. 2. 4., 1. 2. 3., Write “3.” for “4.”",
        "1. 3. #. 4., 1. 2. #. 4., Write “2.” for “3.”",
        "1. 3. 3 bis. 4., 1. 2. 2 bis. 3., Write “2.” for “3.”; and number those below it accordingly"})
    void paragraphs(String written, String due, String title) {
        cured("paragraph-number", Language.ENGLISH, body("", written), body("", due), title.replace(';', ','));
    }

    @ParameterizedTest
    @CsvSource({"en, (a) (c) (d), (a) (b) (c)", "en, (i) (ii) (iv), (i) (ii) (iii)", "fr, a) b) d), a) b) c)",
        "ar, (أ) (ج), (أ) (ب)", "zh, ㈠ ㈢, ㈠ ㈡"})
    void letters(String language, String written, String due) {
        Language of = Language.of(language).orElseThrow();
        Problem problem = only("sub-paragraph-letter", of, "1. Welcomes:\n\n" + body("   ", written));
        assertEquals(text(of, "1. Welcomes:\n\n" + body("   ", due)), Edit.apply(problem.fixes().get(0).edits(),
                text(of, "1. Welcomes:\n\n" + body("   ", written))));
    }

    @Test
    void aLetterThatNoLevelHasIsLeftToTheDrafter() {
        assertEquals(List.of(), only("sub-paragraph-letter", Language.ENGLISH,
                "1. Welcomes:\n\n" + body("   ", "a) c)")).fixes());
    }

    @Test
    void arabicFiguresStay() {
        cured("paragraph-number", Language.ARABIC, "١ - يرحب؛\n\n٣ - يقرر.", "١ - يرحب؛\n\n٢ - يقرر.",
                "Write “٢ -” for “٣ -”");
    }

    private static void cured(String rule, Language language, String written, String due, String title) {
        Fix fix = Checked.of(rule, language, written).get(0).fixes().get(0);
        assertEquals(title, fix.title().toString());
        assertEquals(text(language, due), Edit.apply(fix.edits(), text(language, written)));
    }

    private static Problem only(String rule, Language language, String body) {
        List<Problem> problems = Checked.of(rule, language, body);
        assertEquals(1, problems.size(), problems::toString);
        return problems.get(0);
    }

    private static String text(Language language, String body) {
        return Checked.text(language, body);
    }

    /** A paragraph for each marker. */
    private static String body(String indent, String markers) {
        return indent + markers.replaceAll("(?<!^|[0-9]) (?!bis)", " x\n\n" + indent) + " x";
    }
}
