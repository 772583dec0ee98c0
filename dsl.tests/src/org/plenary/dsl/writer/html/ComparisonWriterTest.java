package org.plenary.dsl.writer.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.dsl.Plenary;
import org.plenary.dsl.comparison.Comparison;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.parser.ExampleTexts;
import org.plenary.dsl.parser.NastyTexts;

/** The page that is circulated: marked as a secretariat would, in the language of the text, and harmless. */
class ComparisonWriterTest {

    private static final String HEAD = "---\nlanguage: en\n---\n\nThe General Assembly,\n\n";

    private final Plenary plenary = Plenary.create();

    @Test
    void insertionsAreUnderlinedAndDeletionsStruckThrough() throws IOException {
        String page = page(HEAD + "1. Decides to meet in the spring;\n\n2. Decides to remain seized of the matter.\n",
                HEAD + "1. Welcomes the weather;\n\n2. Decides to meet in the autumn;\n\n"
                        + "3. Decides to remain seized of the matter.\n");
        assertTrue(page.contains("<span class=\"marker\"><ins>1.</ins></span> "
                + "<ins><i class=\"opening\">Welcomes</i> the weather;</ins>"), page);
        assertTrue(page.contains("<span class=\"formerly\">(formerly 1)</span> <i class=\"opening\">Decides</i> to "
                + "meet in the <del>spring</del><ins>autumn</ins>;"), page);
        assertTrue(page.contains("<p class=\"operative\"><span class=\"marker\">3.</span>"),
                "no bar beside it: " + page);
        assertTrue(page.contains(">Added\u00a01 \u00b7 Removed\u00a00 \u00b7 Changed\u00a01 \u00b7 Moved\u00a00<"),
                page);
    }

    @Test
    void equalTextsAreSaidToBeEqual() throws IOException {
        String text = HEAD + "1. Decides to meet.\n";
        String page = page(text, text);
        assertTrue(page.contains(">The two texts do not differ.<"), page);
        assertFalse(page.contains("happened\""), page);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void speaksTheLanguageOfTheText(Language language) throws IOException {
        String text = "---\nlanguage: " + language.code() + "\n---\n\n1. X.\n";
        String page = page(text, text + "\n2. Y.\n");
        String direction = language.rightToLeft() ? "rtl" : "ltr";
        assertTrue(page.contains("<html lang=\"" + language.code() + "\" dir=\"" + direction + "\">"), page);
        assertTrue(page.contains(new Words(language).comparison()), page);
        assertFalse(page.contains("null"), page);
    }

    @Test
    void noTextBecomesMarkup() throws IOException {
        String attack = "<script>alert(1)</script>\"onclick=\"x";
        String page = page(HEAD + "1. " + attack + "\n",
                HEAD + "1. other " + attack + "[^a]\n\n[^a]: " + attack + "\n");
        assertFalse(page.contains("<script"), page);
        assertFalse(page.contains("\"onclick"), page);
        assertEquals(page, page(HEAD + "1. " + attack + "\n",
                HEAD + "1. other " + attack + "[^a]\n\n[^a]: " + attack + "\n"), "the same bytes");
    }

    /** That every element is closed in its turn, the emitter itself sees to. */
    @Test
    void anyTextsArePrinted() throws IOException {
        String last = "";
        for (String text : Stream.concat(ExampleTexts.all().stream(), NastyTexts.of(1, 100)).toList()) {
            assertTrue(page(last, text).endsWith("</html>\n"));
            last = text;
        }
    }

    private String page(String before, String after) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        new ComparisonWriter().write(Comparison.of(document(before), document(after)), "<old>", "<new>", page);
        return page.toString(StandardCharsets.UTF_8);
    }

    private Document document(String text) {
        return plenary.read(URI.create("file:/texts/draft.resolution"), text).document();
    }
}
