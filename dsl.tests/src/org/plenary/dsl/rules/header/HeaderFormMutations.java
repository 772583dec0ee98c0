package org.plenary.dsl.rules.header;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.citation.Session;
import org.plenary.dsl.citation.Symbol;
import org.plenary.dsl.header.OrganNames;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.language.WrittenDates;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Mutant;
import org.plenary.dsl.rules.Mutation;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Span;

/** Mistakes in the lines of a header: keys, and the forms of their values. */
public final class HeaderFormMutations {

    private static final Pattern LANGUAGE = Pattern.compile("(?m)^language: *(.*)\n");
    private static final Pattern TITLE_KEY = Pattern.compile("(?m)^title(?=:)");
    private static final Pattern SYMBOL = Pattern.compile("(?m)^symbol: *(.*)$");
    private static final Pattern ADOPTED = Pattern.compile("(?m)^adopted: *([0-9-]+)$");
    private static final Pattern MEETING = Pattern.compile("(?m)^meeting: *([0-9]+)$");
    private static final Pattern FENCE = Pattern.compile("(?m)(?<=\n)---\n");

    private HeaderFormMutations() {
    }

    /** All of them. */
    public static List<Mutation> all() {
        return List.of(
                new Mutation("header-misspelt-key", "two letters swapped", replacing(TITLE_KEY, 0, key -> "titel")),
                new Mutation("header-missing-language", "no language", HeaderFormMutations::withoutLanguage),
                new Mutation("unclosed-header", "no line that ends the header", draft -> first(FENCE, draft)
                        .map(fence -> Mutant.of(new Span(0, 3), new Edit(span(fence, 0), "")))),
                new Mutation("header-symbol", "a symbol in small letters",
                        replacing(SYMBOL, 1, symbol -> symbol.toLowerCase(Locale.ROOT))),
                new Mutation("header-language", "the name of the language", replacing(LANGUAGE, 1,
                        code -> Language.of(code).orElseThrow().locale().getDisplayLanguage(Locale.ENGLISH))),
                new Mutation("header-date", "a date in words", HeaderFormMutations::dateInWords),
                new Mutation("header-impossible-date", "a day too many", replacing(ADOPTED, 1, day -> "2018-02-30")),
                new Mutation("header-meeting", "an ordinal", replacing(MEETING, 1, number -> number + "th")),
                adding("header-duplicate-key", draft -> "language: " + draft.language().code()),
                adding("header-session", HeaderFormMutations::sessionInWords, HeaderFormMutations::isOfSession),
                adding("header-status", draft -> "status: adoptd", HeaderFormMutations::isAdopted),
                adding("header-vote", draft -> "vote: 13 in favour, 0 against, 2 abstentions",
                        HeaderFormMutations::isAdopted),
                adding("header-agenda-item", draft -> "agenda-item: Item 126 (b)"),
                adding("header-distribution", draft -> "distribution: generel"),
                adding("header-numbering", draft -> "numbering: roman"),
                adding("header-rules", draft -> "rules: chess"),
                adding("header-committee", draft -> "committee: Seventh"),
                adding("header-job", draft -> "job: twelve"),
                adding("header-organ", HeaderFormMutations::organ, draft -> draft.header().organ()
                        .filter(organ -> organ != Organ.OTHER).isPresent() && draft.header("organ").isEmpty()),
                adding("header-session", draft -> "session: the last one"),
                adding("header-unknown-key", draft -> "flavour: vanilla"),
                adding("header-empty-value", draft -> "job:"),
                adding("header-line", draft -> "nothing"));
    }

    /** Another line below the language. */
    private static Mutation adding(String rule, Function<Draft, String> line) {
        return adding(rule, line, draft -> true);
    }

    private static Mutation adding(String rule, Function<Draft, String> line, Predicate<Draft> where) {
        return new Mutation(rule, "a line more", draft -> first(LANGUAGE, draft).filter(found -> where.test(draft))
                .map(found -> Mutant.of(new Span(found.end(), 0),
                        Edit.insert(found.end(), line.apply(draft) + "\n"))));
    }

    private static Function<Draft, Stream<Mutant>> replacing(Pattern pattern, int group,
            Function<String, String> words) {
        return draft -> first(pattern, draft).map(found -> Mutant.replacing(span(found, group),
                words.apply(found.group(group))));
    }

    private static Stream<Mutant> withoutLanguage(Draft draft) {
        return first(LANGUAGE, draft)
                .map(line -> Mutant.of(new Span(0, line.start()), new Edit(span(line, 0), "")));
    }

    private static Stream<Mutant> dateInWords(Draft draft) {
        return first(ADOPTED, draft).flatMap(found -> draft.header().adopted().stream()
                .map(day -> Mutant.replacing(span(found, 1), new WrittenDates(draft.language()).written(day))));
    }

    /** One letter less. */
    private static String organ(Draft draft) {
        String name = OrganNames.of(draft.header().organ().orElseThrow()).orElseThrow();
        return "organ: " + name.substring(0, 4) + name.substring(5);
    }

    private static boolean isOfSession(Draft draft) {
        return draft.header("session").isEmpty()
                && draft.header().session().filter(session -> session.kind() == Session.Kind.REGULAR).isPresent();
    }

    private static String sessionInWords(Draft draft) {
        return "session: " + draft.header().session().orElseThrow().number() + "th session";
    }

    private static boolean isAdopted(Draft draft) {
        return draft.header().symbol().filter(symbol -> symbol.kind() == Symbol.Kind.RESOLUTION).isPresent();
    }

    private static Stream<MatchResult> first(Pattern pattern, Draft draft) {
        int end = draft.source().indexOf("\n---\n") + 5;
        return pattern.matcher(draft.source()).results().filter(found -> found.end() <= end).limit(1);
    }

    private static Span span(MatchResult found, int group) {
        return new Span(found.start(group), found.end(group) - found.start(group));
    }
}
