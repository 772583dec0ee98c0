package org.plenary.dsl.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.dsl.language.Language;

/** Where a citation leads. */
class LinksTest {

    @ParameterizedTest
    @CsvSource({
        "A/RES/57/32,            ENGLISH, https://docs.un.org/en/A/RES/57/32",
        "A/RES/57/32,            CHINESE, https://docs.un.org/zh/A/RES/57/32",
        "S/RES/1325 (2000),      SPANISH, https://docs.un.org/es/S/RES/1325(2000)",
        "A/RES/217 A (III),      FRENCH,  https://docs.un.org/fr/A/RES/217(III)",
        "A/RES/75/101 A-B,       ARABIC,  https://docs.un.org/ar/A/RES/75/101A-B",
        "A/75/6 (Sect. 3)/Add.1, RUSSIAN, https://docs.un.org/ru/A/75/6(Sect.3)/Add.1",
        "A/65/382-S/2010/490,    ENGLISH, https://docs.un.org/en/A/65/382",
        "A/HRC/DEC/22/117,       ENGLISH, https://docs.un.org/en/A/HRC/DEC/22/117",
    })
    void leadToTheDocumentInTheLanguageOfTheText(String symbol, Language language, String address) {
        assertEquals(Optional.of(URI.create(address)), Links.of(symbol, language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A/DEC/55/488", "1/CP.21", "57/32", "", "javascript:alert(1)"})
    void whatIsNotIssuedHasNone(String symbol) {
        assertTrue(Links.of(symbol, Language.ENGLISH).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "A/RES/70/1,                     https://docs.un.org/en/A/RES/70/1",
        "https://www.un.org/en/about-us, https://www.un.org/en/about-us",
        "HTTP://example.org/a?b=c#d,     HTTP://example.org/a?b=c#d",
        "A/DEC/76/579,                   https://docs.un.org/en/A/DEC/76/579",
    })
    void aDraftersTargetIsASymbolOrAnAddress(String target, String address) {
        assertEquals(Optional.of(URI.create(address)), Links.ofTarget(target, Language.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)",
        "data:text/html,x", "file:///etc/passwd", "mailto:a@example.org", "//example.org", "https://", "https:///x",
        "http://a b", "vbscript:x", "words", "#label", "", "https:javascript:alert(1)",
    })
    void anythingElseIsNoLink(String target) {
        assertTrue(Links.ofTarget(target, Language.ENGLISH).isEmpty());
    }
}
