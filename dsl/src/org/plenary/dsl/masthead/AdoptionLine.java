package org.plenary.dsl.masthead;

import java.util.Locale;
import java.util.Optional;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.citation.Symbol;
import org.plenary.dsl.header.Header;
import org.plenary.dsl.language.Wording;

/**
 * The line that says what the document is: "Resolution adopted by the General Assembly on 22 May 2018"; of the Security
 * Council, whose resolutions have no title, "Resolution 2552 (2020)".
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
            return header.symbol().map(this::ofSecurityCouncil).orElse("");
        }
        return header.organ().filter(organ -> organ != Organ.OTHER).map(organ -> line(header, organ)).orElse("");
    }

    /** How the Security Council adopted it: "Adopted by the Security Council at its 8776th meeting, on …". */
    String bySecurityCouncil(Header header) {
        return header.adopted().map(dates::running).map(date -> header.meeting()
                .map(meeting -> wording.text("security-council.at-meeting", date,
                        Meetings.ordinal(wording.language(), meeting)))
                .orElseGet(() -> wording.text("security-council.dated", date)))
                .orElseGet(() -> wording.text("security-council.undated"));
    }

    private String ofSecurityCouncil(Symbol symbol) {
        if (symbol.kind() != Symbol.Kind.RESOLUTION || symbol.session().isEmpty()) {
            return "";
        }
        return wording.text("security-council.number", Integer.toString(symbol.number().orElseThrow()),
                Integer.toString(symbol.session().get().number()));
    }

    private String line(Header header, Organ organ) {
        boolean decision = header.symbol().filter(symbol -> symbol.kind() == Symbol.Kind.DECISION).isPresent();
        String kind = (decision ? Symbol.Kind.DECISION : Symbol.Kind.RESOLUTION).name().toLowerCase(Locale.ROOT);
        String what = organs.counted("adoption." + kind + "." + OrganWording.key(organ), count(header),
                Optional.empty()).orElseThrow();
        return header.adopted()
                .map(date -> organs.text("adoption.dated." + kind, header.organ(), what, dates.ofAdoption(date)))
                .orElse(what);
    }

    /** One symbol may stand for several resolutions: A/RES/75/101 A-B is two. */
    private static int count(Header header) {
        return header.symbol().flatMap(Symbol::letters).filter(letters -> letters.indexOf('-') > 0)
                .map(letters -> letters.charAt(letters.length() - 1) - letters.charAt(0) + 1).orElse(1);
    }
}
