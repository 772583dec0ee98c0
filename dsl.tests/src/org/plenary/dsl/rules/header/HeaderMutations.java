package org.plenary.dsl.rules.header;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plenary.dsl.citation.Symbol;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Mutant;
import org.plenary.dsl.rules.Mutation;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Span;

/** Mistakes in what a header says. */
public final class HeaderMutations {

    /** Those of the examples with the symbol of a draft; drafts of the Security Council have that of any document. */
    private static final Set<Language> DRAFTED = EnumSet.complementOf(EnumSet.of(Language.ARABIC));

    private HeaderMutations() {
    }

    /** All of them. */
    public static List<Mutation> all() {
        return List.of(
                new Mutation("header-contradiction", "another session",
                        line("session: 12", HeaderMutations::isAssembly)),
                new Mutation("header-contradiction", "another organ", line("organ: Human Rights Council",
                        HeaderMutations::isAssembly)),
                new Mutation("header-contradiction", "a draft that is adopted", line("status: draft",
                        draft -> is(draft, Symbol.Kind.RESOLUTION))),
                new Mutation("header-session-date", "a date of another session", value("adopted", "1983-02-01",
                        draft -> is(draft, Symbol.Kind.RESOLUTION) && isDated(draft))),
                new Mutation("header-issued-before", "issued too early", value("issued", "1947-01-01",
                        HeaderMutations::isDated)),
                new Mutation("header-draft-adopted", "a meeting of a draft", DRAFTED, line("meeting: 12",
                        draft -> is(draft, Symbol.Kind.DRAFT))),
                new Mutation("header-draft-committee", "a draft of another committee", line("draft: A/C.2/%s/L.2",
                        draft -> isAssembly(draft) && is(draft, Symbol.Kind.RESOLUTION)
                                && draft.header().consideration().isPresent() && draft.header().drafts().isEmpty())),
                new Mutation("header-other-session", "a draft of another session", line("draft: A/12/L.3",
                        draft -> isAssembly(draft) && draft.header().drafts().isEmpty())),
                new Mutation("sponsor-order", "the first sponsor last", HeaderMutations::sponsors));
    }

    private static boolean isAssembly(Draft draft) {
        return draft.source().startsWith("---\nsymbol:") && draft.header().symbol()
                .filter(symbol -> symbol.text().matches("A/(?:RES/|C\\.\\d/)?[0-9].*")).isPresent()
                && draft.header("session").isEmpty();
    }

    /** Some files of the United Nations give the first day of the calendar as date of adoption. */
    private static boolean isDated(Draft draft) {
        return draft.header().adopted().filter(day -> day.getYear() > 1947).isPresent();
    }

    private static boolean is(Draft draft, Symbol.Kind kind) {
        return draft.header("status").isEmpty()
                && draft.header().symbol().filter(symbol -> symbol.kind() == kind).isPresent();
    }

    /** A further line of the header. */
    private static Function<Draft, Stream<Mutant>> line(String line, Predicate<Draft> where) {
        return draft -> where.test(draft) ? Stream.of(Mutant.of(new Span(4, 0), Edit.insert(4,
                line.replace("%s", session(draft)) + "\n"))) : Stream.of();
    }

    private static String session(Draft draft) {
        return draft.header().session().map(session -> Integer.toString(session.number())).orElse("72");
    }

    /** Another value of a line. */
    private static Function<Draft, Stream<Mutant>> value(String key, String value,
            Predicate<Draft> where) {
        return draft -> where.test(draft) ? draft.header(key).stream().map(span -> Mutant.replacing(span, value))
                : Stream.of();
    }

    private static Stream<Mutant> sponsors(Draft draft) {
        if (draft.header().sponsors().size() < 2 || draft.header().rules().isPresent()) {
            return Stream.of();
        }
        return draft.header("sponsors").stream().map(span -> {
            String written = draft.source().substring(span.offset(), span.end());
            String comma = written.contains("، ") ? "، " : ", ";
            int first = written.indexOf(comma);
            return Mutant.replacing(span,
                    written.substring(first + comma.length()) + comma + written.substring(0, first));
        });
    }
}
