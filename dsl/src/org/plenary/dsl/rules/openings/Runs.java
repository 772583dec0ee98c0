package org.plenary.dsl.rules.openings;

import java.util.List;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.lexicon.Part;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.wording.Sentence;

/**
 * Consecutive paragraphs that open alike: the second has “also”, the third “further”, the fourth begins anew. Another
 * opening in between ends the run, and outside of a run neither word has anything to refer to.
 */
final class Runs {

    private final Findings findings;
    private final Adverbs adverbs;
    private final Addressees addressees;

    Runs(Findings findings, Language language) {
        this.findings = findings;
        this.adverbs = new Adverbs(language);
        this.addressees = new Addressees(language);
    }

    void look(List<Opener> sequence) {
        for (int i = 0; i < sequence.size(); i++) {
            Opener opener = sequence.get(i);
            Opener before = i == 0 ? null : sequence.get(i - 1);
            boolean same = before != null && adverbs.base(before.phrase()).equals(adverbs.base(opener.phrase()));
            int degree = adverbs.degree(opener.phrase());
            int due = same ? (adverbs.degree(before.phrase()) + 1) % 3 : 0;
            if (degree == 0 && due > 0) {
                repeated(opener, before, due);
            } else if (degree != due) {
                misplaced(opener, due);
            }
        }
    }

    private void repeated(Opener opener, Opener before, int due) {
        if (opener.part() == Part.OPERATIVE
                && addressees.differ(adverbs.base(opener.phrase()), opener.rest(), before.rest())) {
            return;
        }
        String form = adverbs.with(opener.phrase(), opener.part(), due);
        findings.report(OpeningRule.REPEATED, opener.span(), Sentence.of("repeated-opening", form),
                Fix.writing(opener.span(), form));
    }

    private void misplaced(Opener opener, int due) {
        String form = adverbs.with(opener.phrase(), opener.part(), due);
        Sentence sentence = due == 0
                ? Sentence.of("also-further.nothing", adverbs.name(adverbs.degree(opener.phrase())), form)
                : Sentence.of("also-further.due", adverbs.name(due), form);
        findings.report(OpeningRule.ALSO_FURTHER, opener.span(), sentence, Fix.writing(opener.span(), form));
    }
}
