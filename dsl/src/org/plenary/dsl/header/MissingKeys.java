package org.plenary.dsl.header;

import java.util.ArrayList;
import java.util.List;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.source.Span;

/**
 * Asks for what a header does not say and nothing else tells. A line that is there but empty or wrong is not asked for
 * again.
 */
final class MissingKeys {

    private final HeaderEntries entries;
    private final Span place;

    /**
     * @param place
     *            where to ask: at the first line of the header
     */
    MissingKeys(HeaderEntries entries, Span place) {
        this.entries = entries;
        this.place = place;
    }

    List<Problem> problems(Header header) {
        List<Problem> problems = new ArrayList<>();
        if (entries.find(HeaderKey.LANGUAGE).isEmpty()) {
            problems.add(HeaderRule.MISSING_LANGUAGE.at(place));
        }
        if (isMissing(HeaderKey.TITLE) && !header.of(Organ.SECURITY_COUNCIL)) {
            problems.add(HeaderRule.MISSING_TITLE.at(place));
        }
        if (header.organ().isEmpty() && isMissing(HeaderKey.ORGAN)) {
            problems.add(HeaderRule.MISSING_ORGAN.at(place));
        }
        if (header.session().isEmpty() && isMissing(HeaderKey.SESSION) && sitsInSessions(header)) {
            problems.add(HeaderRule.MISSING_SESSION.at(place));
        }
        return problems;
    }

    private boolean isMissing(HeaderKey key) {
        return !entries.mentions(key);
    }

    /**
     * The Security Council is in session without end, and a conference of Model United Nations has no session at all.
     */
    private static boolean sitsInSessions(Header header) {
        return header.rules().isEmpty() && (header.of(Organ.GENERAL_ASSEMBLY)
                || header.of(Organ.HUMAN_RIGHTS_COUNCIL) || header.of(Organ.ECONOMIC_AND_SOCIAL_COUNCIL));
    }
}
