package org.plenary.dsl.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which marks in a line mean something, and which are signs. */
class InlineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', value = {
        "5 * 3 * 2 → 5 * 3 * 2",
        "2*3*4 → 2*3*4",
        "snake_case and __init → snake_case and __init",
        "a__b__c → a__b__c",
        "signed __________ here → signed __________ here",
        "A/72/278* and B* → A/72/278* and B*",
        "~5 km to ~6 km → ~5 km to ~6 km",
        "10^3 and 10^4 → 10^3 and 10^4",
        "10^3^ and H~2~O → 10‹^3› and H‹~2›O",
        "M^me^ X, 1^er^ mai → M‹^me› X, 1‹^er› mai",
        "*回顾*各国 → ‹*回顾›各国",
        "**“甲”**乙 → ‹**“甲”›乙",
        "各国__回顾__中 → 各国‹__回顾›中",
        "*وإذ تشير* إلى → ‹*وإذ تشير› إلى",
        "*a **b** c* → ‹*a ‹**b› c›",
        "**a *b* c** → ‹**a ‹*b› c›",
        "***a* b** → ‹**‹*a› b›",
        "***a** b* → ‹*‹**a› b›",
        "*a [b* c] → *a ‹[b* c›",
        "[*a] b* → ‹[*a› b*",
        "*a [b* c → ‹*a [b› c",
        "[sic] [a [b] c] → ‹[sic› ‹[a ‹[b› c›",
        "[a]{EU} [b] {EU} [c]{} → ‹[a|EU› ‹[b› {EU} ‹[c›{}",
        "[a](b/c (d)) [e](f) → ‹link a|b/c (d)› ‹[e›(f)",
        "[^a] [^ b] [^] → ‹note a› ‹[^ b› ‹[^›",
        "{@a} {@ b } {@} {x} → ‹ref a› ‹ref b› {@} {x}",
        "\\*a\\* \\\\*b* → \\*a\\* \\\\‹*b›",
        "c:\\temp → c:\\temp",
    })
    void marks(String text, String expected) {
        assertEquals("P " + expected + "\n", ParsedText.of(text).tree());
    }
}
