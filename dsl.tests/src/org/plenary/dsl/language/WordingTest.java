package org.plenary.dsl.language;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {

    // What some languages need and others do not: words of their own for a gender, a dual, a case, one organ or a
    // number that follows no rule.
    private static final String EXCEPTIONAL = "ordinal\\..*|committee\\.report\\..*|source\\.report\\.4|.*\\.two"
            + "|vote\\.(favour|against|abstaining)\\..*|vote\\.recorded\\.unopposed|"
            + ".*(session\\.|agenda\\.).*\\.human-rights-council"
            + "|adoption\\.dated\\..*\\.human-rights-council|meeting\\..*\\.1|date\\.day\\.1|names\\.and\\.before-i";

    @ParameterizedTest
    @EnumSource
    void hasTheKeysOfEnglish(Language language) {
        assertEquals(regular(Language.ENGLISH), regular(language));
    }

    @ParameterizedTest
    @EnumSource
    void hasAWordUnderEveryKey(Language language) {
        Wording wording = Wording.of(language);
        assertAll(wording.keys().stream().map(key -> () -> assertFalse(wording.text(key).isBlank(), key)));
    }

    @Test
    void replacesPlaces() {
        assertEquals("Agenda item 113 (b)", Wording.of(Language.ENGLISH).text("agenda.one", "113 (b)"));
    }

    @Test
    void refusesAKeyThatIsNotThere() {
        assertThrows(IllegalArgumentException.class, () -> Wording.of(Language.ENGLISH).text("nothing"));
    }

    @Test
    void capitalizesLines() {
        assertEquals("Семьдесят", Wording.of(Language.RUSSIAN).capitalized("семьдесят"));
        assertEquals("", Wording.of(Language.FRENCH).capitalized(""));
    }

    private static Set<String> regular(Language language) {
        Set<String> keys = new TreeSet<>(Wording.of(language).keys());
        keys.removeIf(key -> key.matches(EXCEPTIONAL));
        return keys;
    }
}
