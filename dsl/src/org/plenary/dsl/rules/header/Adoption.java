package org.plenary.dsl.rules.header;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.dsl.citation.Symbol;
import org.plenary.dsl.header.Header;
import org.plenary.dsl.header.HeaderKey;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.rules.citations.AdoptionPeriods;
import org.plenary.dsl.rules.citations.Period;
import org.plenary.dsl.source.Fix;

/** The date of adoption lies in the session that the symbol names, and a document is issued once it is adopted. */
final class Adoption {

    private final Draft draft;
    private final Findings findings;
    private final Header header;

    Adoption(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
        this.header = draft.header();
    }

    void look() {
        header.adopted().ifPresent(this::adopted);
        if (header.symbol().filter(symbol -> symbol.kind() == Symbol.Kind.DRAFT).isPresent()) {
            List.of(HeaderKey.ADOPTED, HeaderKey.MEETING, HeaderKey.VOTE).forEach(this::notYet);
        }
    }

    private void adopted(LocalDate day) {
        Optional<Symbol> symbol = header.symbol();
        Optional<Period> period = symbol.flatMap(AdoptionPeriods::of).filter(found -> !found.holds(day));
        draft.header(HeaderKey.ADOPTED.text()).filter(span -> period.isPresent())
                .ifPresent(span -> findings.report(HeaderFactRule.SESSION_DATE, span, symbol.get().text()
                        + " was adopted between " + period.get().first() + " and " + period.get().last()
                        + ", by its number, and not on this day. Look at the date and the symbol."));
        draft.header(HeaderKey.ISSUED.text()).filter(span -> header.issued().filter(day::isAfter).isPresent())
                .ifPresent(span -> findings.report(HeaderFactRule.ISSUED_BEFORE, span, "The document is issued after "
                        + "it is adopted, and not on an earlier day. Look at the two dates."));
    }

    private void notYet(HeaderKey key) {
        draft.header(key.text()).filter(span -> span.length() > 0)
                .ifPresent(span -> findings.report(HeaderFactRule.DRAFT_ADOPTED, span, "By its symbol this is a draft, "
                        + "which is not adopted yet. Leave the line “" + key.text() + "” out, or give the symbol of "
                        + "the resolution.", Fix.choice("Leave the line out",
                                HeaderLine.deleted(draft.source(), span))));
    }
}
