package org.plenary.dsl.rules.openings;

import java.util.Optional;
import org.plenary.dsl.lexicon.OpeningLexicon;
import org.plenary.dsl.lexicon.Part;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.rules.Rule;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.Sentence;

/**
 * A recital opens with a participle, an operative paragraph with a verb. Chinese does not tell them apart, and under
 * a heading an unnumbered paragraph may decide something.
 */
final class PartForms {

    private final Findings findings;
    private final OpeningLexicon lexicon;
    private final Twins twins;
    private final Agreement agreement;

    PartForms(Findings findings, LanguageKit kit) {
        this.findings = findings;
        this.lexicon = kit.lexicon();
        this.twins = kit.twins();
        this.agreement = kit.agreement();
    }

    void look(Opener opener) {
        String phrase = twins.counted(opener.phrase());
        Optional<Part> form = twins.part(phrase).or(() -> lexicon.part(opener.phrase()));
        boolean free = opener.part() == Part.PREAMBULAR && (opener.headed() || opener.introduces());
        if (!free && form.filter(part -> part != opener.part()).isPresent()) {
            report(opener, phrase);
        }
    }

    private void report(Opener opener, String phrase) {
        Optional<String> twin = twins.in(opener.part(), phrase).map(opener::inCase)
                .map(words -> agreement.like(words, phrase))
                .map(words -> opener.first() ? words.replaceFirst("^وإذ ", "إذ ") : words);
        Span span = opener.text().span(opener.start(), opener.start() + phrase.length());
        Fix[] fixes = twin.map(words -> new Fix[] {Fix.writing(span, words)})
                .orElse(new Fix[0]);
        Rule rule = opener.part() == Part.PREAMBULAR ? OpeningRule.RECITAL_VERB : OpeningRule.OPERATIVE_PARTICIPLE;
        findings.report(rule, span, twin.map(words -> Sentence.of(rule.code() + ".twin", phrase, words))
                .orElseGet(() -> Sentence.of(rule.code(), phrase)), fixes);
    }
}
