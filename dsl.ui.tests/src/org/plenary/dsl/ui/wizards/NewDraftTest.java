package org.plenary.dsl.ui.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.drafting.TextKind;
import org.plenary.dsl.language.Language;

class NewDraftTest {

    @Test
    void titleIsNeededByAllButTheSecurityCouncil() {
        assertEquals(Optional.of("new.no-title"), draft(Organ.GENERAL_ASSEMBLY, " ", "81", "").lack());
        assertEquals(Optional.empty(), draft(Organ.GENERAL_ASSEMBLY, "Oceans", "81", "").lack());
        assertEquals(Optional.empty(), draft(Organ.SECURITY_COUNCIL, "", "", "").lack());
        assertEquals(Optional.empty(), draft(Organ.SECURITY_COUNCIL, "left over", "", "").draft().title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "eighty", "1000", "8.5", "99999999999"})
    void sessionIsANumberOrLeftOut(String session) {
        assertEquals(Optional.of("new.no-session"), draft(Organ.GENERAL_ASSEMBLY, "Oceans", session, "").lack());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fiji, Iceland", "Fiji،Iceland", " Fiji ， Iceland,, ", "Fiji、Iceland"})
    void sponsorsArePartedByTheCommasOfAnyScript(String sponsors) {
        assertEquals(List.of("Fiji", "Iceland"),
                draft(Organ.GENERAL_ASSEMBLY, "Oceans", "", sponsors).draft().sponsors());
    }

    @Test
    void fileIsNamedForTheTitleAndElseForTheOrgan() {
        assertEquals("law-of-the-sea.resolution", draft(Organ.GENERAL_ASSEMBLY, "Law of the sea", "", "").fileName());
        assertTrue(draft(Organ.SECURITY_COUNCIL, "Law", "", "").fileName().startsWith("security-council"));
    }

    private static NewDraft draft(Organ organ, String title, String session, String sponsors) {
        return new NewDraft(organ, Language.ENGLISH, TextKind.RESOLUTION, title, session, sponsors);
    }
}
