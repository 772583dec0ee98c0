package org.plenary.dsl.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NoBreaksTest {

    @Test
    void keepsDayAndMonthTogetherButNotTheYear() {
        assertEquals("of 22\u00A0May 2018", new NoBreaks(Language.ENGLISH).keepDates("of 22 May 2018"));
        assertEquals("le 1er\u00A0mai 2018", new NoBreaks(Language.FRENCH).keepDates("le 1er mai 2018"));
        assertEquals("22\u00A0de\u00A0mayo de 2018", new NoBreaks(Language.SPANISH).keepDates("22 de mayo de 2018"));
        assertEquals("22\u00A0мая 2018 года", new NoBreaks(Language.RUSSIAN).keepDates("22 мая 2018 года"));
    }

    @Test
    void keepsTheYearTooWhereItIsAsked() {
        assertEquals("on 22\u00A0May\u00A02018", new NoBreaks(Language.ENGLISH).keepWholeDates("on 22 May 2018"));
        assertEquals("22\u00A0мая\u00A02018\u00A0года",
                new NoBreaks(Language.RUSSIAN).keepWholeDates("22 мая 2018 года"));
        assertEquals("el 1\u00A0de\u00A0mayo\u00A0de\u00A02018",
                new NoBreaks(Language.SPANISH).keepWholeDates("el 1 de mayo de 2018"));
    }

    @Test
    void releasesWhatItKeeps() {
        assertEquals("of 22 May 2018, No.\u00A05",
                new NoBreaks(Language.ENGLISH).releaseDates("of 22\u00A0May 2018, No.\u00A05"));
        assertEquals("22 de mayo de 2018",
                new NoBreaks(Language.SPANISH).releaseDates("22\u00A0de\u00A0mayo de 2018"));
    }

    @Test
    void leavesNumbersThatAreNoDaysAndWordsThatAreNoMonths() {
        NoBreaks english = new NoBreaks(Language.ENGLISH);
        assertEquals("122 May", english.keepDates("122 May"));
        assertEquals("2 Mayors", english.keepDates("2 Mayors"));
        assertEquals("22 May", new NoBreaks(Language.CHINESE).keepDates("22 May"));
    }

    @Test
    void keepsShortPrefixesWithTheirWord() {
        NoBreaks english = new NoBreaks(Language.ENGLISH);
        assertEquals(List.of("the non", "aligned and co", "operation post-conflict"),
                english.partsBetweenKeptHyphens("the non-aligned and co-operation post-conflict"));
        assertEquals(List.of("sine-qua-non-"), english.partsBetweenKeptHyphens("sine-qua-non-"));
    }
}
