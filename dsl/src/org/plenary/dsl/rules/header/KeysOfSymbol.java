package org.plenary.dsl.rules.header;

import java.util.Optional;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.citation.Session;
import org.plenary.dsl.citation.Symbol;
import org.plenary.dsl.header.HeaderKey;
import org.plenary.dsl.header.OrganNames;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.Sentence;

/** What the symbol says counts; a key that says otherwise misleads whoever reads the header. */
final class KeysOfSymbol {

    private final Draft draft;
    private final Findings findings;

    KeysOfSymbol(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
    }

    void look() {
        draft.header().symbol().ifPresent(symbol -> {
            symbol.session().flatMap(KeysOfSymbol::written).ifPresent(due -> check(HeaderKey.SESSION, due, symbol));
            organ(symbol);
            status(symbol);
        });
    }

    /** The session of a symbol as the header writes it: 72, S-13, ES-8; empty for a year. */
    private static Optional<String> written(Session session) {
        return switch (session.kind()) {
            case REGULAR -> Optional.of(Integer.toString(session.number()));
            case SPECIAL -> Optional.of("S-" + session.number());
            case EMERGENCY_SPECIAL -> Optional.of("ES-" + session.number());
            case YEAR -> Optional.empty();
        };
    }

    private void organ(Symbol symbol) {
        Optional<Organ> given = value(HeaderKey.ORGAN).flatMap(OrganNames::find);
        if (symbol.organ() != Organ.OTHER && given.filter(organ -> organ != symbol.organ()).isPresent()) {
            OrganNames.of(symbol.organ()).ifPresent(name -> report(HeaderKey.ORGAN, name, symbol));
        }
    }

    private void status(Symbol symbol) {
        boolean adopted = symbol.kind() == Symbol.Kind.RESOLUTION || symbol.kind() == Symbol.Kind.DECISION;
        if (adopted || symbol.kind() == Symbol.Kind.DRAFT) {
            check(HeaderKey.STATUS, adopted ? "adopted" : "draft", symbol);
        }
    }

    private void check(HeaderKey key, String due, Symbol symbol) {
        if (value(key).filter(written -> !written.equalsIgnoreCase(due)).isPresent()) {
            report(key, due, symbol);
        }
    }

    private Optional<String> value(HeaderKey key) {
        return draft.header(key.text()).filter(span -> span.length() > 0)
                .map(span -> draft.source().substring(span.offset(), span.end()).strip());
    }

    private void report(HeaderKey key, String due, Symbol symbol) {
        Span span = draft.header(key.text()).orElseThrow();
        findings.report(HeaderFactRule.CONTRADICTION, span,
                Sentence.of("header-contradiction", symbol.text(), due), Fix.writing(span, due),
                HeaderLine.leftOut(draft.source(), span));
    }
}
