package org.plenary.dsl.rules.citations;

import java.util.List;
import java.util.Optional;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.citation.Symbol;
import org.plenary.dsl.language.WrittenDates.WrittenDate;
import org.plenary.dsl.reader.PlacedText;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.Sentence;

/** The numbers of cited resolutions against their session or year, their organ, their date and this text. */
final class CitedNumbers {

    private final Draft draft;
    private final Findings findings;
    private final CouncilNumbers council;
    private final OrganMentions organs;
    private final OwnTime own;

    CitedNumbers(Draft draft, Findings findings, CouncilNumbers council, OrganMentions organs) {
        this.draft = draft;
        this.findings = findings;
        this.council = council;
        this.organs = organs;
        this.own = new OwnTime(draft.header());
    }

    /**
     * Looks at what a paragraph cites.
     *
     * @param quoted
     *            whether it is of a text for another organ, or another time
     */
    void look(PlacedText text, List<CitedNumber> cited, boolean quoted) {
        for (CitedNumber citation : cited) {
            Symbol symbol = citation.symbol();
            if (symbol.kind() == Symbol.Kind.RESOLUTION || symbol.kind() == Symbol.Kind.DECISION) {
                if (!isOfWrongYear(citation, text)) {
                    date(citation, text);
                }
                if (!quoted) {
                    organ(citation, text);
                    organByDate(citation, text);
                    time(citation, text);
                }
            }
        }
    }

    private boolean isOfWrongYear(CitedNumber citation, PlacedText text) {
        Symbol symbol = citation.symbol();
        if (symbol.organ() != Organ.SECURITY_COUNCIL || symbol.kind() != Symbol.Kind.RESOLUTION) {
            return false;
        }
        int year = symbol.session().orElseThrow().number();
        Optional<Integer> due = council.year(symbol.number().orElseThrow()).filter(found -> found != year);
        boolean unknown = due.isEmpty() && year <= council.lastYear()
                && council.year(symbol.number().orElseThrow()).isEmpty();
        Span span = text.span(citation.start(), citation.end());
        String number = text.words().substring(citation.start(), citation.end());
        due.ifPresent(right -> findings.report(CitationRule.NUMBER, span,
                Sentence.of("citation-number", symbol.number().getAsInt(), right, year),
                Fix.choice(Sentence.of("citation-number.fix", right), new Edit(span,
                        number.replace(Integer.toString(year), Integer.toString(right))))));
        if (unknown) {
            findings.report(CitationRule.NUMBER, span, Sentence.of("citation-number.too-high", year));
        }
        return due.isPresent() || unknown;
    }

    private void date(CitedNumber citation, PlacedText text) {
        if (citation.date().isEmpty()) {
            return;
        }
        WrittenDate date = citation.date().get();
        Symbol byDate = citation.byDate().orElse(citation.symbol());
        Optional<Period> period = AdoptionPeriods.of(byDate);
        if (period.isPresent() && !period.get().holds(date.day())) {
            String number = text.words().substring(citation.start(), citation.end());
            findings.report(CitationRule.DATE, text.span(date.start(), date.end()), Sentence.of("citation-date",
                    name(byDate, number), period.get().first(), period.get().last()));
        }
    }

    /** Its resolution 48/9 of 8 October 2021, in a text of the Assembly: the date tells that it is of another organ. */
    private void organByDate(CitedNumber citation, PlacedText text) {
        citation.byDate().filter(symbol -> symbol.organ() != citation.symbol().organ())
                .filter(symbol -> !draft.header().of(symbol.organ()))
                .filter(symbol -> !organs.names(symbol.organ(), text.words()))
                .ifPresent(symbol -> notNamed(symbol, citation, text));
    }

    private static Sentence name(Symbol symbol, String number) {
        if (symbol.organ() == Organ.OTHER) {
            return Sentence.asItIs(number);
        }
        String key = symbol.kind() == Symbol.Kind.DECISION ? "citation-date.decision" : "citation-date.resolution";
        return Sentence.of(key, number, title(symbol.organ()));
    }

    private static Sentence title(Organ organ) {
        return Sentence.of("citation-organ." + organ);
    }

    /** The resolution of another organ is cited with the organ: "Security Council resolution 1325 (2000)". */
    private void organ(CitedNumber citation, PlacedText text) {
        Symbol cited = citation.byDate().orElse(citation.symbol());
        boolean other = draft.organ().filter(organ -> organ != Organ.OTHER && organ != cited.organ()).isPresent();
        if (citation.number() && other && cited.organ() == citation.symbol().organ()
                && !organs.names(cited.organ(), text.words())) {
            notNamed(cited, citation, text);
        }
    }

    private void notNamed(Symbol cited, CitedNumber citation, PlacedText text) {
        findings.report(CitationRule.ORGAN, text.span(citation.start(), citation.end()),
                Sentence.of("citation-organ", title(cited.organ())));
    }

    private void time(CitedNumber citation, PlacedText text) {
        Symbol cited = citation.byDate().orElse(citation.symbol());
        Span span = text.span(citation.start(), citation.end());
        if (own.is(cited)) {
            findings.report(CitationRule.SELF, span, Sentence.of("citation-self"));
        } else if (citation.date().filter(date -> own.isBefore(date.day())).isPresent() || own.isBefore(cited)) {
            findings.report(CitationRule.LATER, span, Sentence.of("citation-later"));
        }
    }
}
