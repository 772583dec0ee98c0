package org.plenary.dsl.rules.header;

import java.util.List;
import java.util.Optional;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.citation.Session;
import org.plenary.dsl.citation.Symbol;
import org.plenary.dsl.header.Consideration;
import org.plenary.dsl.header.Consideration.OnReport;
import org.plenary.dsl.header.Header;
import org.plenary.dsl.header.HeaderKey;
import org.plenary.dsl.header.MainCommittee;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.Sentence;

/** The drafts that a text was adopted from are of its committee and of its session. */
final class DraftsOfText {

    private static final Consideration.Visitor<Optional<MainCommittee>> COMMITTEE = new Consideration.Visitor<>() {

        @Override
        public Optional<MainCommittee> inPlenary() {
            return Optional.empty();
        }

        @Override
        public Optional<MainCommittee> onReport(OnReport report) {
            return Optional.of(report.committee());
        }
    };

    private final Draft draft;
    private final Findings findings;
    private final Header header;

    DraftsOfText(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
        this.header = draft.header();
    }

    void look() {
        List<Symbol> drafts = header.drafts().stream().flatMap(text -> Symbol.parse(text).stream()).toList();
        header.consideration().ifPresent(way -> drafts.forEach(symbol -> committee(way, symbol)));
        drafts.forEach(symbol -> session(HeaderKey.DRAFT, symbol));
        header.consideration().flatMap(DraftsOfText::report).ifPresent(symbol -> session(HeaderKey.COMMITTEE, symbol));
    }

    private void committee(Consideration way, Symbol symbol) {
        if (symbol.organ() != Organ.GENERAL_ASSEMBLY || symbol.kind() != Symbol.Kind.DRAFT) {
            return;
        }
        Optional<MainCommittee> ofDraft = symbol.mainCommittee().isPresent()
                ? Optional.of(MainCommittee.of(symbol.mainCommittee().getAsInt())) : Optional.empty();
        Optional<MainCommittee> ofText = way.accept(COMMITTEE);
        if (!ofDraft.equals(ofText)) {
            place(HeaderKey.DRAFT, symbol).ifPresent(span -> findings.report(HeaderFactRule.DRAFT_COMMITTEE, span,
                    disagreement(symbol.text(), ofDraft, ofText)));
        }
    }

    private static Optional<Symbol> report(Consideration way) {
        return way instanceof OnReport report ? Symbol.parse(report.report()) : Optional.empty();
    }

    private static Sentence disagreement(String symbol, Optional<MainCommittee> ofDraft,
            Optional<MainCommittee> ofText) {
        if (ofDraft.isEmpty()) {
            return Sentence.of("header-draft-committee.draft-of-plenary", symbol, name(ofText.orElseThrow()));
        }
        Sentence committee = name(ofDraft.get());
        return ofText.map(other -> Sentence.of("header-draft-committee", symbol, committee, name(other)))
                .orElseGet(() -> Sentence.of("header-draft-committee.text-of-plenary", symbol, committee));
    }

    private static Sentence name(MainCommittee committee) {
        return Sentence.of(switch (committee) {
            case FIRST -> "header-draft-committee.first";
            case SECOND -> "header-draft-committee.second";
            case THIRD -> "header-draft-committee.third";
            case FOURTH -> "header-draft-committee.fourth";
            case FIFTH -> "header-draft-committee.fifth";
            case SIXTH -> "header-draft-committee.sixth";
        });
    }

    private void session(HeaderKey key, Symbol symbol) {
        Optional<Session> own = header.session().filter(session -> session.kind() == Session.Kind.REGULAR);
        Optional<Session> other = symbol.session().filter(session -> session.kind() == Session.Kind.REGULAR);
        if (header.of(symbol.organ()) && own.isPresent() && other.isPresent() && !own.equals(other)) {
            place(key, symbol).ifPresent(span -> findings.report(HeaderFactRule.OTHER_SESSION, span,
                    Sentence.of("header-other-session", symbol.text(), other.get().number(), own.get().number())));
        }
    }

    /** Where a symbol stands in the value of a key; the whole value where it is spelled in another way. */
    private Optional<Span> place(HeaderKey key, Symbol symbol) {
        return draft.header(key.text()).map(span -> {
            int at = draft.source().substring(span.offset(), span.end()).indexOf(symbol.text());
            return at < 0 ? span : new Span(span.offset() + at, symbol.text().length());
        });
    }
}
