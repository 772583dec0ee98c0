package org.plenary.dsl.rules.spelling;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Family;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.rules.Rule;
import org.plenary.dsl.rules.RuleFamily;
import org.plenary.dsl.rules.Severities;
import org.plenary.dsl.source.Cure;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.spelling.Speller;
import org.plenary.dsl.spelling.Spelling;
import org.plenary.dsl.wording.Sentence;

/**
 * Words stand in the dictionary, or among the drafter's own. What was meant takes too long to find while somebody
 * types, so it is not told here: an editor asks for it at the place.
 */
public final class SpellingFamily implements RuleFamily {

    /** Off unless it is switched on: which dictionaries there are differs from one machine to another. */
    public static final Rule UNKNOWN_WORD = new Rule("unknown-word", Family.SPELLING, Severities.off(),
            EnumSet.complementOf(EnumSet.of(Language.CHINESE)), Cure.CHOICE);

    @Override
    public List<Rule> rules() {
        return List.of(UNKNOWN_WORD);
    }

    @Override
    public void check(Draft draft, Findings findings) {
        if (findings.wants(UNKNOWN_WORD)) {
            findings.rules().spelling().ifPresent(spelling -> check(draft, findings, spelling));
        }
    }

    private static void check(Draft draft, Findings findings, Spelling spelling) {
        Optional<Speller> speller = spelling.speller(draft.language());
        speller.ifPresent(knowing -> new WrittenWords(draft).each(word -> {
            if (!knowing.knows(word.text())) {
                findings.report(UNKNOWN_WORD, word.span(), Sentence.of("unknown-word", word.text()));
            }
        }));
        if (spelling.demanded() && !spelling.has(draft.language())) {
            missing(draft, findings);
        }
    }

    private static void missing(Draft draft, Findings findings) {
        Span place = Stream.of("language", "title", "symbol").map(draft::header).flatMap(Optional::stream).findFirst()
                .orElse(new Span(0, 0));
        findings.report(UNKNOWN_WORD, place, Sentence.of("unknown-word.no-dictionary", name(draft.language())));
    }

    private static Sentence name(Language language) {
        return Sentence.of(switch (language) {
            case ARABIC -> "language.ar";
            case ENGLISH -> "language.en";
            case SPANISH -> "language.es";
            case FRENCH -> "language.fr";
            case RUSSIAN -> "language.ru";
            case CHINESE -> "language.zh";
        });
    }
}
