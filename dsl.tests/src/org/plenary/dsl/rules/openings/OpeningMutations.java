package org.plenary.dsl.rules.openings;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.document.OrganLine;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.lexicon.Part;
import org.plenary.dsl.lexicon.PhraseUses;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Mutant;
import org.plenary.dsl.rules.Mutation;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Span;

/** Mistakes in the words with which paragraphs open. */
public final class OpeningMutations {

    private static final Set<Language> PARTICIPLES = EnumSet.complementOf(EnumSet.of(Language.CHINESE));
    /** A longer opening may be known in the other part: “Reaffirms” is lengthened to “Reaffirms its determination”. */
    private static final int LONGER = 30;
    private static final PhraseUses USES = new PhraseUses();
    private static final Map<Language, Twins> TWINS = new ConcurrentHashMap<>();

    private OpeningMutations() {
    }

    /** All of them. */
    public static List<Mutation> all() {
        return List.of(
                new Mutation("unknown-opening", "a letter too many", spoiling(OpeningMutations::misspelt)),
                new Mutation("recital-verb", "the verb for the participle", PARTICIPLES,
                        spoiling((draft, opener) -> twin(draft, opener, Part.PREAMBULAR))),
                new Mutation("operative-participle", "the participle for the verb", PARTICIPLES,
                        spoiling((draft, opener) -> twin(draft, opener, Part.OPERATIVE))),
                new Mutation("repeated-opening", "“also” or “further” lost",
                        EnumSet.complementOf(EnumSet.of(Language.FRENCH)),
                        OpeningMutations::withoutAdverb),
                new Mutation("also-further", "“also” without a run", OpeningMutations::withAdverb),
                new Mutation("adverb-order", "“also” on the wrong side", EnumSet.of(Language.ENGLISH),
                        spoiling(OpeningMutations::otherSide)),
                new Mutation("organ-agreement", "the form for another organ", EnumSet.of(Language.ARABIC,
                        Language.FRENCH, Language.RUSSIAN, Language.SPANISH), spoiling(OpeningMutations::otherGender)),
                new Mutation("first-recital", "و too many, or lost", EnumSet.of(Language.ARABIC),
                        spoiling((draft, opener) -> opener.phrase().startsWith("إذ ") ? "و" + opener.phrase()
                                : opener.phrase().startsWith("وإذ ") ? opener.phrase().substring(1) : "")),
                new Mutation("council-only", "Chapter VII in the last recital", OpeningMutations::chapterSeven));
    }

    /** The same text with another opening in each place where the function gives one. */
    private static Function<Draft, Stream<Mutant>> spoiling(BiFunction<Draft, Opener, String> spoilt) {
        return draft -> openers(draft).flatMap(List::stream).map(opener -> mutant(opener, spoilt.apply(draft, opener)))
                .flatMap(List::stream);
    }

    private static List<Mutant> mutant(Opener opener, String phrase) {
        return phrase.isEmpty() || phrase.equals(opener.phrase()) ? List.of()
                : List.of(Mutant.of(around(opener), new Edit(opener.span(), phrase)));
    }

    private static Span around(Opener opener) {
        return opener.text().span(0, Math.min(opener.end() + LONGER, opener.text().words().length()));
    }

    // Texts before 1976 had other habits, and Model United Nations has openings of its own.
    private static Stream<List<Opener>> openers(Draft draft) {
        boolean other = draft.header().rules().isPresent()
                || draft.header().adopted().filter(day -> day.getYear() < 1976).isPresent();
        return other ? Stream.empty() : draft.passages().stream()
                .filter(passage -> passage.blocks().stream().anyMatch(OrganLine.class::isInstance))
                .flatMap(passage -> new Openers(draft, passage).sequences().stream());
    }

    private static String misspelt(Draft draft, Opener opener) {
        String phrase = opener.phrase();
        boolean chinese = draft.language() == Language.CHINESE;
        boolean repeats = chinese && new Adverbs(draft.language()).degree(phrase) > 0;
        if (marked(draft, opener) || repeats || opener.headed() || phrase.length() < 3) {
            return "";
        }
        return chinese ? "囗" + phrase.substring(1)
                : phrase.charAt(0) + "j" + phrase.substring(1);
    }

    // What a drafter marked is an opening, whatever it says.
    private static boolean marked(Draft draft, Opener opener) {
        return draft.source().charAt(opener.span().offset() - 1) == '*';
    }

    private static String twin(Draft draft, Opener opener, Part part) {
        Twins twins = TWINS.computeIfAbsent(draft.language(), language -> new Twins(language, USES));
        boolean fits = !marked(draft, opener) && opener.part() == part && !opener.headed() && !opener.introduces();
        return fits ? twins.in(part == Part.PREAMBULAR ? Part.OPERATIVE : Part.PREAMBULAR, opener.phrase())
                .map(opener::inCase).orElse("") : "";
    }

    private static Stream<Mutant> withoutAdverb(Draft draft) {
        Adverbs adverbs = new Adverbs(draft.language());
        Addressees addressees = new Addressees(draft.language());
        List<Mutant> mutants = new ArrayList<>();
        notOfTheCouncil(draft).forEach(sequence -> {
            for (int i = 1; i < sequence.size(); i++) {
                Opener opener = sequence.get(i);
                boolean free = opener.part() == Part.OPERATIVE && addressees.differ(adverbs.base(opener.phrase()),
                        opener.rest(), sequence.get(i - 1).rest());
                if (adverbs.degree(opener.phrase()) > 0 && !free) {
                    mutants.addAll(mutant(opener, adverbs.with(opener.phrase(), opener.part(), 0)));
                }
            }
        });
        return mutants.stream();
    }

    private static Stream<Mutant> withAdverb(Draft draft) {
        Adverbs adverbs = new Adverbs(draft.language());
        return notOfTheCouncil(draft).flatMap(List::stream)
                .filter(opener -> adverbs.degree(opener.phrase()) == 0)
                .map(opener -> mutant(opener, adverbs.with(opener.phrase(), opener.part(), 1)))
                .flatMap(List::stream);
    }

    private static String otherSide(Draft draft, Opener opener) {
        Adverbs adverbs = new Adverbs(draft.language());
        Part other = opener.part() == Part.PREAMBULAR ? Part.OPERATIVE : Part.PREAMBULAR;
        return adverbs.degree(opener.phrase()) == 1 ? adverbs.with(opener.phrase(), other, 1) : "";
    }

    private static String otherGender(Draft draft, Opener opener) {
        boolean feminine = draft.organ().filter(Organ.GENERAL_ASSEMBLY::equals).isPresent();
        return new Agreement(draft.language()).of(opener.phrase(), !feminine);
    }

    private static Stream<Mutant> chapterSeven(Draft draft) {
        String words = switch (draft.language()) {
            case ARABIC -> "وإذ تتصرف بموجب الفصل السابع من ميثاق الأمم المتحدة،";
            case CHINESE -> "根据《联合国宪章》第七章采取行动，";
            case ENGLISH -> "Acting under Chapter VII of the Charter of the United Nations,";
            case FRENCH -> "Agissant en vertu du Chapitre VII de la Charte des Nations Unies,";
            case RUSSIAN -> "действуя на основании главы VII Устава Организации Объединенных Наций,";
            case SPANISH -> "Actuando en virtud del Capítulo VII de la Carta de las Naciones Unidas,";
        };
        return notOfTheCouncil(draft).flatMap(List::stream)
                .filter(opener -> opener.part() == Part.PREAMBULAR && !opener.first())
                .map(opener -> Mutant.of(opener.span(), Edit.insert(opener.span().offset(), words + "\n\n")));
    }

    private static Stream<List<Opener>> notOfTheCouncil(Draft draft) {
        return draft.organ().filter(Organ.SECURITY_COUNCIL::equals).isPresent() ? Stream.empty() : openers(draft);
    }
}
