package org.plenary.dsl.rules.citations;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.citation.Symbol;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.language.WrittenDates;
import org.plenary.dsl.reader.PlacedText;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Mutant;
import org.plenary.dsl.rules.Mutation;
import org.plenary.dsl.rules.Statement;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Span;

/** Mistakes in citations. */
public final class CitationMutations {

    private static final Map<Language, String> RESOLUTION = new EnumMap<>(Map.of(
            Language.ENGLISH, ", in accordance with resolution %s",
            Language.FRENCH, ", conformément à la résolution %s",
            Language.SPANISH, ", de conformidad con la resolución %s",
            Language.RUSSIAN, ", в соответствии с резолюцией %s", Language.ARABIC, "، وفقا للقرار %s",
            Language.CHINESE, "，根据第%s号决议"));
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern COUNCIL = Pattern.compile("(?<![0-9])[0-9]{3,4} ?\\(((?:19|20)[0-9]{2})\\)");

    private CitationMutations() {
    }

    /** All of them. */
    public static List<Mutation> all() {
        return List.of(
                new Mutation("citation-symbol", "a symbol without its number", draft -> added(draft, " (A/RES/60)")),
                new Mutation("citation-symbol", "a symbol without its year", draft -> added(draft, " (S/RES/1325)")),
                new Mutation("citation-symbol", "a hyphen for a slash", draft -> added(draft, " (A/RES/60-1)")),
                new Mutation("citation-number", "another year of the Council", CitationMutations::councilYear),
                new Mutation("citation-number", "a resolution of another year", draft -> draft.header().draft()
                        ? Stream.of() : cited(draft, "1325 (2001)")),
                new Mutation("citation-date", "a date seven years later", draft -> dates(draft, 7)),
                new Mutation("citation-date", "a date five years earlier", draft -> dates(draft, -5)),
                new Mutation("citation-organ", "a resolution of another organ", CitationMutations::otherOrgan),
                new Mutation("citation-self", "the resolution itself", CitationMutations::itself),
                new Mutation("citation-later", "a later resolution", draft -> isAssembly(draft)
                        ? cited(draft, "99/12") : Stream.of()));
    }

    private static Stream<PlacedText> paragraphs(Draft draft) {
        boolean today = draft.header().numbered();
        return draft.passages().get(0).statements().stream().map(Statement::paragraph)
                .filter(paragraph -> paragraph.children().isEmpty()).map(draft::text)
                .filter(text -> today && text.words().length() > 60);
    }

    private static Stream<Mutant> added(Draft draft, String words) {
        return paragraphs(draft).map(text -> at(draft, text, words));
    }

    private static Mutant at(Draft draft, PlacedText text, String words) {
        int end = text.last().offset();
        if (draft.source().charAt(end - 1) == '\u00A0') {
            end--;
        }
        return Mutant.of(new Span(end, 0), Edit.insert(end, words));
    }

    private static Stream<Mutant> cited(Draft draft, String number) {
        return paragraphs(draft).limit(6).map(text -> at(draft, text,
                RESOLUTION.get(draft.language()).formatted(number)));
    }

    private static boolean isAssembly(Draft draft) {
        return draft.header().of(Organ.GENERAL_ASSEMBLY) && draft.header().symbol().isPresent();
    }

    private static Stream<Mutant> councilYear(Draft draft) {
        return paragraphs(draft).flatMap(text -> {
            Matcher found = COUNCIL.matcher(text.words());
            CitationReading reading = reading(draft);
            List<CitedNumber> cited = reading.read(text.words());
            return found.results().filter(match -> cited.stream().anyMatch(citation -> citation.start() == match.start()
                    && citation.symbol().organ() == Organ.SECURITY_COUNCIL))
                    .map(match -> Mutant.of(text.span(match.start(), match.end()),
                            new Edit(text.span(match.start(1), match.end(1)), "1947")));
        });
    }

    private static CitationReading reading(Draft draft) {
        LanguageKnowledge knowledge = new LanguageKnowledge.Store().of(draft.language());
        return new CitationReading(draft.language(),
                knowledge.recognizer().speakingFor(draft.organ().orElse(Organ.GENERAL_ASSEMBLY)), knowledge.dates());
    }

    /** Every dated citation, with another year. */
    private static Stream<Mutant> dates(Draft draft, int years) {
        CitationReading reading = reading(draft);
        return paragraphs(draft).flatMap(text -> reading.read(text.words()).stream()
                .filter(citation -> citation.date().isPresent() && isNumbered(citation)
                        && AdoptionPeriods.of(citation.byDate().orElse(citation.symbol())).isPresent())
                .map(citation -> {
                    WrittenDates.WrittenDate date = citation.date().get();
                    Matcher year = YEAR.matcher(text.words()).region(date.start(), date.end());
                    int start = year.results().mapToInt(found -> found.start()).findFirst().orElseThrow();
                    String other = Integer.toString(date.day().getYear() + years);
                    return Mutant.of(text.span(date.start(), date.end()),
                            new Edit(text.span(start, start + 4), other));
                }));
    }

    private static boolean isNumbered(CitedNumber citation) {
        return citation.symbol().kind() == Symbol.Kind.RESOLUTION && citation.date().get().day()
                .isAfter(LocalDate.of(1950, 1, 1));
    }

    private static Stream<Mutant> otherOrgan(Draft draft) {
        boolean council = draft.header().of(Organ.SECURITY_COUNCIL);
        OrganMentions organs = OrganMentions.of(draft.language());
        Organ other = council ? Organ.ECONOMIC_AND_SOCIAL_COUNCIL : Organ.SECURITY_COUNCIL;
        if (draft.organ().isEmpty() || draft.header().of(other) || draft.header().draft()) {
            return Stream.of();
        }
        return paragraphs(draft).filter(text -> !organs.names(other, text.words())).limit(6)
                .map(text -> at(draft, text, RESOLUTION.get(draft.language())
                        .formatted(council ? "1996/15" : "242 (1967)")));
    }

    private static Stream<Mutant> itself(Draft draft) {
        return isAssembly(draft) && draft.header().symbol().get().kind() == Symbol.Kind.RESOLUTION
                && draft.header().symbol().get().letters().isEmpty()
                ? cited(draft, draft.header().symbol().get().text().replace("A/RES/", "")) : Stream.of();
    }
}
