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
        due.ifPresent(right -> findings.report(CitationRule.NUMBER, span, "Resolution " + symbol.number().getAsInt()
                + " of the Security Council is of " + right + ", not of " + year + ". Look at the number and the year.",
                Fix.choice("Write " + right, new Edit(span, number.replace(Integer.toString(year),
                        Integer.toString(right))))));
        if (unknown) {
            findings.report(CitationRule.NUMBER, span, "In " + year + " the Security Council had not yet adopted so "
                    + "many resolutions. Look at the number and the year.");
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
            findings.report(CitationRule.DATE, text.span(date.start(), date.end()), name(byDate, text, citation)
                    + " cannot be of this day: by its number it was adopted between " + period.get().first() + " and "
                    + period.get().last() + ". Look at the number and the date.");
        }
    }

    /** Its resolution 48/9 of 8 October 2021, in a text of the Assembly: the date tells that it is of another organ. */
    private void organByDate(CitedNumber citation, PlacedText text) {
        citation.byDate().filter(symbol -> symbol.organ() != citation.symbol().organ())
                .filter(symbol -> !draft.header().of(symbol.organ()))
                .filter(symbol -> !organs.names(symbol.organ(), text.words()))
                .ifPresent(symbol -> notNamed(symbol, citation, text));
    }

    private static String name(Symbol symbol, PlacedText text, CitedNumber citation) {
        String number = text.words().substring(citation.start(), citation.end());
        return symbol.organ() == Organ.OTHER ? number
                : (symbol.kind() == Symbol.Kind.DECISION ? "Decision " : "Resolution ") + number + " of the "
                        + OrganTitles.of(symbol.organ());
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
        findings.report(CitationRule.ORGAN, text.span(citation.start(), citation.end()), "By its number, or its date, "
                + "this is one of the " + OrganTitles.of(cited.organ()) + ". Name the organ before it, or look at the "
                + "number.");
    }

    private void time(CitedNumber citation, PlacedText text) {
        Symbol cited = citation.byDate().orElse(citation.symbol());
        Span span = text.span(citation.start(), citation.end());
        if (own.is(cited)) {
            findings.report(CitationRule.SELF, span, "The text cites itself here. Write “the present resolution”, or "
                    + "look at the number.");
        } else if (citation.date().filter(date -> own.isBefore(date.day())).isPresent() || own.isBefore(cited)) {
            findings.report(CitationRule.LATER, span, "This is later than the text itself, by its header. Look at the "
                    + "number and the date, and at the header.");
        }
    }
}
