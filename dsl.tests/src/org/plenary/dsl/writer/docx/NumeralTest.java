package org.plenary.dsl.writer.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {

    @ParameterizedTest
    @CsvSource({"1.,1,1,ARABIC", "1 -,1,1,ARABIC", "“12.,12,12,ARABIC", "(a),1,1,alphabetic", "b),2,2,alphabetic",
            "(i),1,1,roman", "(i),9,9,alphabetic", "(iv),4,4,roman", "(v),22,22,alphabetic", "(A),1,1,ALPHABETIC",
            "II.,2,2,ROMAN", "(aa),27,27,alphabetic"})
    void readsWhatWordCanCount(String marker, int due, int value, String format) {
        Numeral numeral = Numeral.read(marker, due).orElseThrow();

        assertEquals(value, numeral.value());
        assertEquals(format, numeral.format());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 bis.", "(أ)", "(甲)", "-", "", "01.", "(ab)", "A.1"})
    void leavesTheRestAsText(String marker) {
        assertEquals(Optional.empty(), Numeral.read(marker, 1));
    }
}
