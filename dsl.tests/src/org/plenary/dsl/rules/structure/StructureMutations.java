package org.plenary.dsl.rules.structure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.citation.Symbol;
import org.plenary.dsl.document.Division;
import org.plenary.dsl.document.OperativeParagraph;
import org.plenary.dsl.document.OrganLine;
import org.plenary.dsl.document.PreambularParagraph;
import org.plenary.dsl.document.Words;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.reader.PlacedText;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Mutant;
import org.plenary.dsl.rules.Mutation;
import org.plenary.dsl.rules.Passage;
import org.plenary.dsl.rules.Passage.Kind;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Span;

/** Mistakes in what a resolution consists of. */
public final class StructureMutations {

    private static final Map<Language, String> OTHER_ORGAN = new EnumMap<>(Map.of(
            Language.ENGLISH, "The Economic and Social Council", Language.FRENCH, "Le Conseil économique et social",
            Language.SPANISH, "El Consejo Económico y Social", Language.RUSSIAN, "Экономический и Социальный Совет",
            Language.ARABIC, "إن المجلس الاقتصادي والاجتماعي", Language.CHINESE, "经济及社会理事会"));
    private static final Map<Language, String> ANNOUNCEMENT = new EnumMap<>(Map.of(
            Language.ENGLISH, " contained in the annex to the present resolution",
            Language.FRENCH, " figurant dans l’annexe à la présente résolution",
            Language.SPANISH, " que figura en el anexo de la presente resolución",
            Language.RUSSIAN, ", содержащийся в приложении к настоящей резолюции",
            Language.ARABIC, " الوارد في مرفق هذا القرار والمرفق بهذا القرار", Language.CHINESE, "，载于本决议附件"));

    private StructureMutations() {
    }

    /** All of them. */
    public static List<Mutation> all() {
        return List.of(
                new Mutation("organ-line-missing", "no organ line",
                        organLine(StructureMutations::hasNoHint, StructureMutations::noOrganLine)),
                new Mutation("organ-line-organ", "another organ", organLine((draft, line) -> Mutant.replacing(
                        name(draft, line), OTHER_ORGAN.get(draft.language())))),
                new Mutation("organ-line-comma", "no comma after the organ", organLine(StructureMutations::noComma)),
                new Mutation("late-recital", "a recital after the first operative paragraph",
                        StructureMutations::lateRecital),
                new Mutation("operative-part", "no operative part", StructureMutations::noOperativePart),
                new Mutation("title-in-council", "a title in the Security Council", draft -> draft.header()
                        .of(Organ.SECURITY_COUNCIL) ? Stream.of(Mutant.of(new Span(4, 1),
                                Edit.insert(4, "title: Situation\n"))) : Stream.of()),
                new Mutation("council-closing", "no closing paragraph", StructureMutations::noClosing),
                new Mutation("annex-missing", "an annex that is not there", StructureMutations::announced),
                new Mutation("adopted-brackets", "brackets in an adopted text", StructureMutations::bracketed));
    }

    private static Mutant noOrganLine(Draft draft, OrganLine line) {
        int start = line.span().offset();
        int length = end(draft, line) - start;
        return Mutant.of(new Span(start, length + 40), new Edit(new Span(start, length), ""));
    }

    /** Openings that repeat one another are looked at where an organ speaks: the cure would bring their hints back. */
    private static boolean hasNoHint(Draft draft) {
        return !draft.header().of(Organ.HUMAN_RIGHTS_COUNCIL) && !draft.source().contains("A/RES/72/278");
    }

    private static Function<Draft, Stream<Mutant>> organLine(BiFunction<Draft, OrganLine, Mutant> deed) {
        return organLine(draft -> true, deed);
    }

    private static Function<Draft, Stream<Mutant>> organLine(Predicate<Draft> where,
            BiFunction<Draft, OrganLine, Mutant> deed) {
        return draft -> bodies(draft).filter(passage -> isResolution(draft) && where.test(draft))
                .filter(passage -> !draft.text(passage.recitals().get(0)).words().endsWith(":"))
                .flatMap(passage -> passage.blocks().stream())
                .filter(OrganLine.class::isInstance).map(OrganLine.class::cast)
                .filter(line -> ",،，".contains(Words.of(line.rest()).strip()) && !line.rest().isEmpty())
                .map(line -> deed.apply(draft, line));
    }

    private static Stream<Passage> bodies(Draft draft) {
        return draft.passages().stream().filter(passage -> passage.kind() == Kind.BODY || passage.kind() == Kind.PART)
                .filter(passage -> !passage.operative().isEmpty() && !passage.recitals().isEmpty());
    }

    private static boolean isResolution(Draft draft) {
        return draft.header().symbol().filter(symbol -> symbol.kind() != Symbol.Kind.DECISION).isPresent()
                && !draft.header().of(Organ.ECONOMIC_AND_SOCIAL_COUNCIL);
    }

    private static int end(Draft draft, OrganLine line) {
        return draft.text(line).last().end();
    }

    private static Span name(Draft draft, OrganLine line) {
        PlacedText text = draft.text(line);
        int comma = text.words().length() - 1;
        return text.span(0, comma);
    }

    private static Mutant noComma(Draft draft, OrganLine line) {
        Span last = draft.text(line).last();
        return Mutant.of(draft.text(line).span(0, draft.text(line).words().length()), new Edit(last, ""));
    }

    /** The first recital of several, moved under the first operative paragraph of several. */
    private static Stream<Mutant> lateRecital(Draft draft) {
        return bodies(draft).filter(passage -> draft.header().numbered() && passage.recitals().size() > 1
                && passage.operative().size() > 1).flatMap(passage -> {
                    PreambularParagraph recital = passage.recitals().get(0);
                    OperativeParagraph second = passage.operative().get(1);
                    boolean plain = recital.children().isEmpty() && passage.operative().get(0).children().isEmpty();
                    int at = second.span().offset();
                    String words = draft.source().substring(recital.span().offset(), draft.text(recital).last().end());
                    return plain ? Stream.of(Mutant.of(new Span(at, 0), Edit.insert(at, words + "\n\n")))
                            : Stream.of();
                });
    }

    private static Stream<Mutant> noOperativePart(Draft draft) {
        return bodies(draft).filter(passage -> passage.kind() == Kind.BODY && draft.document().annexes().isEmpty()
                && isResolution(draft)).limit(1).map(passage -> {
                    int start = passage.operative().get(0).span().offset();
                    int end = draft.source().indexOf("\n[^", start);
                    int after = end < 0 ? draft.source().length() : end;
                    return Mutant.of(new Span(0, start - 1), new Edit(new Span(start, after - start), ""));
                });
    }

    private static Stream<Mutant> noClosing(Draft draft) {
        Optional<OperativeParagraph> last = bodies(draft).findFirst()
                .map(passage -> passage.operative().get(passage.operative().size() - 1))
                .filter(paragraph -> draft.header().of(Organ.SECURITY_COUNCIL) && paragraph.children().isEmpty());
        return last.stream().map(paragraph -> draft.text(paragraph))
                .map(text -> Mutant.replacing(text.span(0, text.words().length() - 1), "X"))
                .map(mutant -> Mutant.of(new Span(mutant.place().offset(), mutant.place().length() + 1),
                        mutant.edits().get(0)));
    }

    private static Stream<Mutant> announced(Draft draft) {
        List<Division> annexes = draft.document().annexes();
        return bodies(draft).filter(passage -> annexes.isEmpty()).flatMap(passage -> passage.operative().stream())
                .filter(paragraph -> paragraph.children().isEmpty()).map(paragraph -> draft.text(paragraph))
                .map(text -> Mutant.of(new Span(text.last().offset(), 0),
                        Edit.insert(text.last().offset(), ANNOUNCEMENT.get(draft.language()))));
    }

    private static Stream<Mutant> bracketed(Draft draft) {
        if (draft.header().draft()) {
            return Stream.of();
        }
        return bodies(draft).flatMap(passage -> passage.operative().stream()).map(draft::text)
                .filter(text -> text.words().length() > 30 && text.words().indexOf('[') < 0)
                .map(text -> text.span(text.words().length() - 4, text.words().length() - 1))
                .map(span -> Mutant.of(span, Edit.insert(span.offset(), "["), Edit.insert(span.end(), "]")));
    }
}
