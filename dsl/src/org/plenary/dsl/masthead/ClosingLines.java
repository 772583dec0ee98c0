package org.plenary.dsl.masthead;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.header.Header;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.language.Wording;

/** The lines under an adopted text: meeting and date; in Chinese the date stands first. */
final class ClosingLines {

    private final Language language;
    private final Meetings meetings;
    private final Dates dates;
    private final VoteLine votes;

    ClosingLines(Wording wording) {
        this.language = wording.language();
        this.meetings = new Meetings(wording);
        this.dates = new Dates(wording);
        this.votes = new VoteLine(wording);
    }

    /** The lines; none for a draft, nor in the Security Council, which prints them above the text. */
    List<String> compose(Header header) {
        if (header.draft() || header.of(Organ.SECURITY_COUNCIL)) {
            return List.of();
        }
        boolean plenary = header.of(Organ.GENERAL_ASSEMBLY) || header.of(Organ.ECONOMIC_AND_SOCIAL_COUNCIL);
        List<String> lines = new ArrayList<>();
        header.meeting().map(plenary ? meetings::plenary : meetings::council).ifPresent(lines::add);
        header.adopted().map(dates::running).ifPresent(lines::add);
        if (language == Language.CHINESE) {
            Collections.reverse(lines);
        }
        if (header.of(Organ.HUMAN_RIGHTS_COUNCIL) && !lines.isEmpty()) {
            lines.add(votes.compose(header.vote()));
        }
        return lines;
    }
}
