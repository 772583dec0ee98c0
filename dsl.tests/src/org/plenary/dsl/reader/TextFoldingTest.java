package org.plenary.dsl.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFoldingTest {

    private static String fold(String source) {
        TextFolding folding = new TextFolding();
        folding.add(source);
        return folding.text(0);
    }

    @Test
    void aLineBreakIsASpace() {
        assertEquals("Recalling its resolution", fold("  Recalling its\n   resolution \n"));
        assertEquals("Recalling its resolution", fold("Recalling its\r\nresolution"));
    }

    @ParameterizedTest
    @CsvSource({"联合国|和各国,联合国和各国", "决议，|其中,决议，其中", "题为|“共享,题为“共享", "2005|年,2005 年",
        "UN|联合国,UN 联合国"})
    void aLineBreakBetweenHanCharactersIsNothing(String source, String printed) {
        assertEquals(printed, fold(source.replace('|', '\n')));
    }

    @Test
    void aWrittenSpaceBetweenHanCharactersStays() {
        assertEquals("大会 决议", fold("大会 决议"));
    }

    @Test
    void aNoBreakSpaceIsPartOfTheText() {
        assertEquals("22\u00A0May ;\u202F", fold("22\u00A0May\n;\u202F"));
    }

    @Test
    void aBackslashTakesTheMeaningOfAMark() {
        assertEquals("*not italics* 2013. C:\\dir", fold("\\*not italics\\* 2013\\. C:\\dir"));
    }

    @Test
    void aSpaceStaysWhereTheLineEndsWithinItalics() {
        TextFolding folding = new TextFolding();
        folding.add("initiated\n");
        folding.add("proprio\nmotu");
        folding.add("\nin");
        assertEquals("initiated |proprio motu| in",
                folding.text(0) + "|" + folding.text(1) + "|" + folding.text(2));
    }

    @Test
    void anAstralCharacterIsOneCharacter() {
        assertEquals("𠀀𠀁", fold("𠀀\n𠀁"));
    }
}
