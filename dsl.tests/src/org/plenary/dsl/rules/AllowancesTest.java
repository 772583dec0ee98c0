package org.plenary.dsl.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.source.Problem;

/** A rule may be broken in one paragraph, if a comment says why. */
class AllowancesTest {

    private static final String BODY = """
            The General Assembly,

            Recalling its resolution 70/1,

            1. Decides to meet;

            %s3. Decides to remain seized of the matter%s.
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "\"<!-- allow paragraph-number: as agreed -->\n\n\"|\"\"",
        "\"<!-- allow paragraph-number: as agreed -->\n\"|\"\"",
        "\"<!-- allow paragraph-number: as\nagreed -->\n\n<!-- Ask again. -->\n\n\"|\"\"",
        "\"\"|\" <!-- allow paragraph-number: as agreed -->\"",
    })
    void whatIsAllowedIsNoProblem(String before, String within) {
        String body = BODY.formatted(before, within);
        assertEquals(List.of(), Checked.of("paragraph-number", Language.ENGLISH, body));
        assertEquals(List.of(), Checked.of("needless-allowance", Language.ENGLISH, body));
    }

    @Test
    void itHoldsForOneParagraph() {
        String body = "<!-- allow paragraph-number: why -->\n\n" + BODY.formatted("", "");
        assertEquals(1, Checked.of("paragraph-number", Language.ENGLISH, body).size());
        Problem needless = Checked.of("needless-allowance", Language.ENGLISH, body).get(0);
        assertTrue(needless.fixes().get(0).safe());
    }

    @Test
    void withoutAReasonNothingIsAllowed() {
        String body = BODY.formatted("<!-- allow paragraph-number -->\n\n", "");
        assertEquals(1, Checked.of("paragraph-number", Language.ENGLISH, body).size());
        assertEquals(1, Checked.of("allowance-without-reason", Language.ENGLISH, body).size());
    }

    @Test
    void aMisspeltRuleIsTold() {
        String body = BODY.formatted("<!-- allow paragraf-number: why -->\n\n", "");
        assertEquals("paragraph-number", Checked.of("allowance-of-no-rule", Language.ENGLISH, body).get(0).fixes()
                .get(0).edits().get(0).replacement());
        assertEquals(1, Checked.of("allowance-of-no-rule", Language.ENGLISH,
                BODY.formatted("<!-- allow everything: why -->\n\n", "")).size());
    }

    @Test
    void aNoteToOneselfAllowsNothing() {
        String body = BODY.formatted("<!-- allow more time for this -->\n\n", "");
        assertEquals(List.of(), Checked.of("allowance-of-no-rule", Language.ENGLISH, body));
    }
}
