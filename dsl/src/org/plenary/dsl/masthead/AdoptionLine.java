package org.plenary.dsl.masthead;

import java.util.Optional;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.citation.Symbol;
import org.plenary.dsl.header.Header;
import org.plenary.dsl.language.Wording;

/**
 * The line that says who adopted the text and when: "Resolution adopted by the General Assembly on 22 May 2018";
 * "Adopted by the Security Council at its 8776th meeting, on 12 November 2020".
 */
final class AdoptionLine {

    private final Wording wording;
    private final OrganWording organs;
    private final Dates dates;

    AdoptionLine(Wording wording) {
        this.wording = wording;
        this.organs = new OrganWording(wording);
        this.dates = new Dates(wording);
    }

    /** The line; empty for a draft, and where the header does not say whose resolution it is. */
    String compose(Header header) {
        if (header.draft()) {
            return "";
        }
        if (header.of(Organ.SECURITY_COUNCIL)) {
            return is(header, Symbol.Kind.STATEMENT) ? "" : bySecurityCouncil(header);
        }
        return header.organ().filter(organ -> organ != Organ.OTHER).map(organ -> line(header, organ)).orElse("");
    }

    /** Some are adopted at no meeting, by letters: "Adopted by the Security Council on 22 December 2020". */
    private String bySecurityCouncil(Header header) {
        if (header.adopted().isEmpty()) {
            return wording.text("security-council.undated");
        }
        String date = dates.running(header.adopted().get());
        return header.meeting().map(meeting -> Meetings.ordinal(wording.language(), meeting))
                .map(meeting -> wording.text("security-council.at-meeting", date, meeting))
                .orElseGet(() -> wording.text("security-council.dated", date));
    }

    private String line(Header header, Organ organ) {
        String kind = is(header, Symbol.Kind.DECISION) ? "decision" : "resolution";
        String what = organs.counted("adoption." + kind + "." + OrganWording.key(organ), count(header),
                Optional.empty()).orElseThrow();
        return header.adopted()
                .map(date -> organs.text("adoption.dated." + kind, header.organ(), what, dates.ofAdoption(date)))
                .orElse(what);
    }

    private static boolean is(Header header, Symbol.Kind kind) {
        return header.symbol().filter(symbol -> symbol.kind() == kind).isPresent();
    }

    /** One symbol may stand for several resolutions: A/RES/75/101 A-B is two. */
    private static int count(Header header) {
        return header.symbol().flatMap(Symbol::letters).filter(letters -> letters.indexOf('-') > 0)
                .map(letters -> letters.charAt(letters.length() - 1) - letters.charAt(0) + 1).orElse(1);
    }
}
