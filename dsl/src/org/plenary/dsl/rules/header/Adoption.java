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
import org.plenary.dsl.wording.Sentence;

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
                .ifPresent(span -> findings.report(HeaderFactRule.SESSION_DATE, span,
                        Sentence.of("header-session-date", symbol.get().text(), period.get().first(),
                                period.get().last())));
        draft.header(HeaderKey.ISSUED.text()).filter(span -> header.issued().filter(day::isAfter).isPresent())
                .ifPresent(span -> findings.report(HeaderFactRule.ISSUED_BEFORE, span,
                        Sentence.of("header-issued-before")));
    }

    private void notYet(HeaderKey key) {
        draft.header(key.text()).filter(span -> span.length() > 0)
                .ifPresent(span -> findings.report(HeaderFactRule.DRAFT_ADOPTED, span,
                        Sentence.of("header-draft-adopted", key.text()), HeaderLine.leftOut(draft.source(), span)));
    }
}
