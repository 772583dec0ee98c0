package org.plenary.dsl.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What drafters write before paragraphs, and how it is read. */
class WrittenMarkerTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
        "7. Welcomes, 7., NUMBER", "7 - يقرر, 7 -, NUMBER", "٧- يقرر, ٧-, NUMBER", "2 bis. Notes, 2 bis., NUMBER",
        "2bis. Notes, 2bis., NUMBER", "１．欢迎, １．, NUMBER", "1.欢迎, 1., NUMBER", "#. Welcomes, #., SUPPLIED_NUMBER",
        "“1. Welcomes, “1., NUMBER", "« 1. Prie, « 1., NUMBER", "(a) To, (a), LETTER", "(aa) To, (aa), LETTER",
        "(ii bis) To, (ii bis), LETTER", "a) de, a), LETTER", "iv) de, iv), LETTER", "а) на, а), LETTER",
        "(أ) أن, (أ), LETTER", "(هـ) أن, (هـ), LETTER", "’1‘ أن, ’1‘, LETTER", "(甲) 在, (甲), LETTER",
        "（一）在, （一）, LETTER", "十二、在, 十二、, LETTER", "㈢ 在, ㈢, LETTER", "1) To, 1), LETTER",
        "«a) de, «a), LETTER", "- one, -, BULLET", "– un, –, BULLET", "• un, •, BULLET",
        "(#) To, (#), SUPPLIED_LETTER", "“(#) To, “(#), SUPPLIED_LETTER", "(a)可, (a), LETTER", "7., 7., NUMBER"})
    void isMarker(String line, String text, WrittenMarker.Kind kind) {
        WrittenMarker marker = WrittenMarker.read(line).orElseThrow();
        assertEquals(text, marker.text());
        assertEquals(kind, marker.kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "The", "(s)he", "1.5 per cent", "7-9 November", "7.Welcomes", "(2013) text",
        "(as) text", "Mr. X", "(EU) text", "123456. text", "-5 degrees", "--- x", "(a", "a", "#", "#1",
        "I am", "(a)(i) of", "\\1. x",
        "(mix) text", "——中文"})
    void isNoMarker(String line) {
        assertTrue(WrittenMarker.read(line).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"(a), (b)", "(h), (i)", "(i), (ii)", "(i), (j)", "(z), (aa)", "(aa), (bb)", "ix), x)", "(أ), (ب)",
        "(د), (هـ)", "(ه), (و)", "一、, 二、", "㈨, ㈩", "(九), （十）", "1., 2.", "9 -, 10 -", "2., 2 bis.", "2 bis., 2 ter.",
        "2 bis., 3.", "а), b)", "(A), (B)", "-, -", "a., b.", "’1‘, ’2‘"})
    void follows(String previous, String next) {
        assertTrue(WrittenMarker.read(next).orElseThrow().follows(WrittenMarker.read(previous).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({"(a), (c)", "(a), b)", "(b), (a)", "(h), (ii)", "1., 3.", "1., (2)", "-, –", "2., 2 ter."})
    void doesNotFollow(String previous, String next) {
        assertFalse(WrittenMarker.read(next).orElseThrow().follows(WrittenMarker.read(previous).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({"7., 7", "٧ -, 7", "#., 0", "12 bis., 12", "“3., 3"})
    void number(String text, int number) {
        assertEquals(number, WrittenMarker.read(text).orElseThrow().number());
    }

    @ParameterizedTest
    @CsvSource({"“1., “", "1., ''", "« 2., '« '", "«(a), «"})
    void quotationMark(String text, String mark) {
        assertEquals(mark, WrittenMarker.read(text).orElseThrow().quotationMark());
    }
}
