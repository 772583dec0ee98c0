package org.plenary.dsl.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.source.Severity;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.Sentence;

/** Collects what families report, with the severity that a set of rules gives it. */
public final class Findings {

    private final Ruleset rules;
    private final Language language;
    private final Optional<Organ> organ;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param rules
     *            say which rules apply, and how grave it is to break them
     */
    public Findings(Ruleset rules, Draft draft) {
        this.rules = rules;
        this.language = draft.language();
        this.organ = draft.organ();
    }

    /** Which rules apply to the text. */
    public Ruleset rules() {
        return rules;
    }

    /** Whether a rule applies to the text; looking can be left out where it does not. */
    public boolean wants(Rule rule) {
        return severity(rule).isPresent();
    }

    /**
     * Reports that a rule is broken.
     *
     * @param sentence
     *            what is wrong here and what to do, for the drafter
     * @param fixes
     *            cures, the likeliest first
     */
    public void report(Rule rule, Span span, Sentence sentence, Fix... fixes) {
        severity(rule).ifPresent(severity -> problems
                .add(new Problem(severity, rule.code(), sentence, span, List.of(fixes))));
    }

    /** What was reported, in the order of reporting. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    private Optional<Severity> severity(Rule rule) {
        return rule.languages().contains(language) ? rules.severity(rule, organ) : Optional.empty();
    }
}
