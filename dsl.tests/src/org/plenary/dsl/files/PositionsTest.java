package org.plenary.dsl.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionsTest {

    @ParameterizedTest
    @CsvSource({"0,1,1", "1,1,2", "2,1,3", "3,2,1", "5,3,1", "6,3,2", "7,4,1", "8,5,1", "9,5,2"})
    void linesEndAtLineFeedReturnAndBoth(int offset, int line, int column) {
        assertEquals(new Position(line, column), new Positions("ab\nc\rd\n\r\ne").at(offset(offset)));
    }

    /** The two units of CRLF are one line end: offset 8 is the e. */
    private static int offset(int offset) {
        return offset >= 8 ? offset + 1 : offset;
    }

    @Test
    void aCharacterOutsideTheBasicPlaneIsOneColumn() {
        Positions positions = new Positions("𠮷野家\n𠮷x");
        assertEquals(new Position(1, 2), positions.at(2));
        assertEquals(new Position(2, 2), positions.at("𠮷野家\n𠮷".length()));
    }

    @Test
    void aSurrogateThatStandsAloneIsOneColumn() {
        assertEquals(new Position(1, 3), new Positions("\uD842\uD842\uDFB7x").at(3));
    }

    @Test
    void whatIsOutsideTheTextIsItsNearestEnd() {
        Positions positions = new Positions("one\ntwo");
        assertEquals(Position.START, positions.at(-1));
        assertEquals(new Position(2, 4), positions.at(99));
        assertEquals(Position.START, new Positions("").at(0));
    }

    @Test
    void columnsAreRightFarIntoALongLine() {
        String line = "𠮷a".repeat(5_000);
        Positions positions = new Positions("x\n" + line);
        for (int i = 0; i < 5_000; i++) {
            assertEquals(new Position(2, 2 * i + 1), positions.at(2 + 3 * i));
        }
    }

    @Test
    void manyQuestionsAboutOneLongLineAreAnsweredAtOnce() {
        String line = "x".repeat(10_000_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Positions positions = new Positions(line);
            for (int i = 0; i < line.length(); i += 100) {
                assertEquals(i + 1, positions.at(i).column());
            }
        });
    }
}
