package org.plenary.dsl.rules.openings;

import org.plenary.dsl.language.Language;
import org.plenary.dsl.lexicon.Part;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.wording.Sentence;

/**
 * In English “also” and “further” follow the participle of a recital, and precede the verb of an operative paragraph:
 * “Recalling also”, “Also recalls”. Counted: 58 recitals against 5, and 61 operative paragraphs against 12.
 */
final class AdverbOrder {

    private final Findings findings;
    private final Adverbs adverbs = new Adverbs(Language.ENGLISH);

    AdverbOrder(Findings findings) {
        this.findings = findings;
    }

    void look(Opener opener) {
        int degree = adverbs.degree(opener.phrase());
        boolean leads = adverbs.leads(opener.phrase());
        if (degree == 0 || leads == (opener.part() == Part.OPERATIVE)) {
            return;
        }
        String form = adverbs.with(opener.phrase(), opener.part(), degree);
        String key = leads ? "adverb-order.recital" : "adverb-order.operative";
        findings.report(OpeningRule.ADVERB_ORDER, opener.span(), Sentence.of(key, adverbs.name(degree), form),
                Fix.safe(Sentence.of("fix.write", form), opener.writing(form)));
    }
}
