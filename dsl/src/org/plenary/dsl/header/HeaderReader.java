package org.plenary.dsl.header;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.citation.Symbol;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.source.Problem;

/**
 * Reads the lines of a header into a {@link Header}, infers what the symbol says (status, organ, session), and asks for
 * what is missing.
 */
public final class HeaderReader {

    // New York, and the older forms of Geneva and Vienna: GE.18-08219, V.18-08219.
    private static final Pattern JOB = Pattern.compile("(?:[A-Z]{1,2}\\.)?[0-9]{2}-[0-9]{4,6}");

    /**
     * Reads it.
     *
     * @param entries
     *            the lines, in the order of the text
     * @param organOfText
     *            the organ that the text itself names in its organ line
     */
    public HeaderReading read(List<HeaderEntry> entries, Optional<Organ> organOfText) {
        return read(entries, organOfText, Optional.empty());
    }

    /**
     * Reads it.
     *
     * @param entries
     *            the lines, in the order of the text
     * @param organOfText
     *            the organ that the text itself names in its organ line
     * @param likely
     *            the language in which the text seems to be, if something tells
     */
    public HeaderReading read(List<HeaderEntry> entries, Optional<Organ> organOfText, Optional<Language> likely) {
        List<Problem> problems = new ArrayList<>();
        HeaderEntries sorted = new HeaderEntries(entries, problems::add);
        Header header = read(new HeaderValues(sorted, problems::add), organOfText);
        MissingKeys missing = new MissingKeys(sorted, entries.stream().findFirst());
        problems.sort(Comparator.comparingInt(problem -> problem.span().offset()));
        problems.addAll(0, missing.problems(header, likely));
        return new HeaderReading(header, problems);
    }

    private Header read(HeaderValues values, Optional<Organ> organOfText) {
        Optional<Symbol> symbol = values.value(HeaderKey.SYMBOL, HeaderRule.SYMBOL, Symbol::parse);
        Inference inference = new Inference(symbol);
        Optional<String> organName = organName(values);
        Optional<LocalDate> adopted = values.date(HeaderKey.ADOPTED);
        Status status = values.value(HeaderKey.STATUS, HeaderRule.STATUS, choice(Status.values()))
                .orElseGet(() -> inference.status(adopted.isPresent()));
        Optional<Organ> organ = inference.organ(organName.map(name -> OrganNames.find(name).orElse(Organ.OTHER)),
                organOfText);
        return new Header(symbol, values.value(HeaderKey.LANGUAGE, HeaderRule.LANGUAGE, Language::of),
                values.text(HeaderKey.TITLE), values.partTitles(), status,
                organ, organName.filter(name -> OrganNames.find(name).isEmpty()),
                inference.session(values.value(HeaderKey.SESSION, HeaderRule.SESSION, SessionForm::parse)),
                values.values(HeaderKey.AGENDA_ITEM, HeaderRule.AGENDA_ITEM, AgendaItem::parse), adopted,
                values.value(HeaderKey.MEETING, HeaderRule.MEETING, Meeting::parse),
                values.value(HeaderKey.VOTE, HeaderRule.VOTE, Vote::parse), values.date(HeaderKey.ISSUED),
                values.value(HeaderKey.COMMITTEE, HeaderRule.COMMITTEE, ConsiderationForm::parse),
                values.symbols(HeaderKey.DRAFT), values.names(HeaderKey.SPONSORS),
                values.value(HeaderKey.ORIGINAL, HeaderRule.LANGUAGE, Language::of),
                values.symbols(HeaderKey.BASE).stream().findFirst(),
                values.value(HeaderKey.DISTRIBUTION, HeaderRule.DISTRIBUTION, choice(Distribution.values()))
                        .orElseGet(() -> inference.distribution(status, organ)),
                values.value(HeaderKey.JOB, HeaderRule.JOB, HeaderReader::job), numbered(values),
                values.value(HeaderKey.RULES, HeaderRule.RULES, choice(Rules.values())));
    }

    private static Optional<String> organName(HeaderValues values) {
        Optional<String> name = values.text(HeaderKey.ORGAN);
        Optional<String> meant = name.filter(written -> OrganNames.find(written).isEmpty()).flatMap(OrganNames::near);
        meant.ifPresent(organ -> values.report(HeaderKey.ORGAN, HeaderRule.ORGAN, name.get(), organ));
        return meant.or(() -> name);
    }

    private static boolean numbered(HeaderValues values) {
        Optional<String> none = values.value(HeaderKey.NUMBERING, HeaderRule.NUMBERING,
                written -> Optional.of(written).filter("none"::equalsIgnoreCase));
        return none.isEmpty();
    }

    private static Optional<String> job(String written) {
        return Optional.of(written).filter(JOB.asMatchPredicate());
    }

    private static <E extends Enum<E>> Function<String, Optional<E>> choice(E[] choices) {
        return written -> Arrays.stream(choices)
                .filter(choice -> choice.name().toLowerCase(Locale.ROOT).equals(written.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
