package org.plenary.dsl.rules.openings;

import org.plenary.dsl.lexicon.Part;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.Sentence;

/** In Arabic the first recital opens with إذ, and each later one with وإذ, “and whereas”. */
final class FirstRecitals {

    private static final String FIRST = "إذ ";
    private static final String LATER = "وإذ ";

    private final Findings findings;

    FirstRecitals(Findings findings) {
        this.findings = findings;
    }

    void look(Opener opener) {
        if (opener.part() != Part.PREAMBULAR) {
            return;
        }
        if (opener.first() && opener.phrase().startsWith(LATER)) {
            Span and = opener.text().span(opener.start(), opener.start() + 1);
            findings.report(OpeningRule.FIRST_RECITAL, word(opener, LATER), Sentence.of("first-recital"),
                    Fix.safe(Sentence.of("fix.write", FIRST.strip()), new Edit(and, "")));
        } else if (!opener.first() && opener.phrase().startsWith(FIRST)) {
            Span word = word(opener, FIRST);
            findings.report(OpeningRule.FIRST_RECITAL, word, Sentence.of("first-recital.later"),
                    Fix.safe(Sentence.of("fix.write", LATER.strip()), Edit.insert(word.offset(), "و")));
        }
    }

    private static Span word(Opener opener, String word) {
        return opener.text().span(opener.start(), opener.start() + word.strip().length());
    }
}
