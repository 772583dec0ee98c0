package org.plenary.dsl.rules.citations;

import java.time.LocalDate;
import java.util.Optional;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.citation.Symbol;
import org.plenary.dsl.header.Header;

/** When a text was adopted, or when its draft was issued: what is later cannot be cited in it. */
final class OwnTime {

    private final Optional<Symbol> symbol;
    private final Optional<LocalDate> day;
    private final Optional<LocalDate> last;

    OwnTime(Header header) {
        this.symbol = header.symbol();
        Optional<Period> period = symbol.flatMap(AdoptionPeriods::of);
        // Of a day that cannot be right nothing follows; the header is told so.
        this.day = header.adopted().or(header::issued)
                .filter(found -> period.isEmpty() || period.get().holds(found));
        this.last = day.or(() -> period.map(Period::last));
    }

    /** Whether a document is this text. */
    boolean is(Symbol cited) {
        return symbol.filter(own -> own.text().equals(cited.text())).isPresent();
    }

    /** Whether a day is after the text was adopted. */
    boolean isBefore(LocalDate other) {
        return day.filter(other::isAfter).isPresent();
    }

    /** Whether a document was adopted later, by its session or year; in the Security Council by its number. */
    boolean isBefore(Symbol cited) {
        boolean session = last.isPresent() && AdoptionPeriods.of(cited)
                .filter(period -> period.first().isAfter(last.get())).isPresent();
        return session || symbol.filter(own -> own.organ() == Organ.SECURITY_COUNCIL && own.organ() == cited.organ()
                && own.kind() == Symbol.Kind.RESOLUTION && cited.kind() == Symbol.Kind.RESOLUTION
                && own.number().getAsInt() < cited.number().getAsInt()).isPresent();
    }
}
