package org.plenary.dsl.rules.length;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.document.WordCount;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Family;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.rules.Rule;
import org.plenary.dsl.rules.RuleFamily;
import org.plenary.dsl.rules.Severities;
import org.plenary.dsl.source.Cure;
import org.plenary.dsl.source.Severity;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.Sentence;

/** How long a text may be: as long as was set for it, else what its conference services accept. */
public final class LengthFamily implements RuleFamily {

    static final Rule TOO_LONG = new Rule("text-length", Family.LENGTH, Severities.of(Severity.WARNING), Cure.NONE);

    /** Drafts of the Human Rights Council, which are processed in Geneva. */
    private static final int GENEVA_WORDS = 3300;

    /** The same in Chinese: in 61 adopted texts 156 characters say what 100 English words say. */
    private static final int GENEVA_CHARACTERS = 5100;
    private static final int THOUSAND = 1000;

    @Override
    public List<Rule> rules() {
        return List.of(TOO_LONG);
    }

    @Override
    public void check(Draft draft, Findings findings) {
        int limit = findings.rules().wordLimit().orElseGet(() -> usual(draft));
        if (limit > 0 && findings.wants(TOO_LONG)) {
            int words = words(draft);
            if (words > limit) {
                String key = draft.language() == Language.CHINESE ? "text-length.characters" : "text-length";
                findings.report(TOO_LONG, title(draft), Sentence.of(key, grouped(words), grouped(limit)));
            }
        }
    }

    private static int usual(Draft draft) {
        boolean geneva = draft.header().draft() && draft.organ().filter(Organ.HUMAN_RIGHTS_COUNCIL::equals).isPresent();
        return !geneva ? 0 : draft.language() == Language.CHINESE ? GENEVA_CHARACTERS : GENEVA_WORDS;
    }

    /** As languages part thousands: 3,300 in English, 3 300 in French. */
    private static Object grouped(int number) {
        return number < THOUSAND ? number : Sentence.of("number.thousands", number / THOUSAND,
                String.format(Locale.ROOT, "%03d", number % THOUSAND));
    }

    private static int words(Draft draft) {
        return WordCount.of(draft.document().body()) + WordCount.of(draft.document().annexes());
    }

    private static Span title(Draft draft) {
        return Stream.of("title", "symbol", "language").map(draft::header).flatMap(Optional::stream).findFirst()
                .orElse(new Span(0, 0));
    }
}
