package org.plenary.dsl.masthead;

import org.plenary.dsl.header.Meeting;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.language.Wording;
import org.plenary.dsl.numbering.OrdinalFigures;

/** Meetings as the closing lines print them: "89th plenary meeting", "48th (resumed) plenary meeting". */
final class Meetings {

    private final Wording wording;

    Meetings(Wording wording) {
        this.wording = wording;
    }

    /** A meeting of an organ that calls its own plenary, as all but the Councils of Security and of Human Rights do. */
    String plenary(Meeting meeting) {
        return printed("meeting.plenary", meeting);
    }

    String council(Meeting meeting) {
        return printed("meeting.council", meeting);
    }

    static String ordinal(Language language, Meeting meeting) {
        return OrdinalFigures.of(language, meeting.number());
    }

    /** Some languages write the first meeting out: "Primera sesión plenaria". */
    private String printed(String key, Meeting meeting) {
        String number = ordinal(wording.language(), meeting);
        return meeting.resumed()
                ? wording.text(key + ".resumed", number)
                : wording.find(key + "." + meeting.number()).orElseGet(() -> wording.text(key, number));
    }
}
