package org.plenary.dsl.header;

import java.util.Optional;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.citation.Session;
import org.plenary.dsl.citation.Symbol;

/** What follows from the symbol of a document. What the symbol says stands before what the header says. */
final class Inference {

    private final Optional<Symbol> symbol;

    Inference(Optional<Symbol> symbol) {
        this.symbol = symbol;
    }

    /** Resolutions and decisions are adopted, other documents are not; without a symbol a date of adoption tells. */
    Status status(boolean hasDateOfAdoption) {
        boolean adopted = symbol.map(Inference::isAdopted).orElse(hasDateOfAdoption);
        return adopted ? Status.ADOPTED : Status.DRAFT;
    }

    /** The organ of the symbol; failing that, of the header; failing that, of the organ line. */
    Optional<Organ> organ(Optional<Organ> ofHeader, Optional<Organ> ofText) {
        return symbol.map(Symbol::organ).filter(organ -> organ != Organ.OTHER).or(() -> ofHeader).or(() -> ofText)
                .or(() -> symbol.map(Symbol::organ));
    }

    /** Drafts are of limited distribution, but for those of the Security Council, which has no series for them. */
    Distribution distribution(Status status, Optional<Organ> organ) {
        boolean limited = status == Status.DRAFT && organ.filter(Organ.SECURITY_COUNCIL::equals).isEmpty();
        return limited ? Distribution.LIMITED : Distribution.GENERAL;
    }

    Optional<Session> session(Optional<Session> ofHeader) {
        return symbol.flatMap(Symbol::session).or(() -> ofHeader);
    }

    private static boolean isAdopted(Symbol symbol) {
        return switch (symbol.kind()) {
            case RESOLUTION, DECISION, STATEMENT -> true;
            case DRAFT, DOCUMENT -> false;
        };
    }
}
