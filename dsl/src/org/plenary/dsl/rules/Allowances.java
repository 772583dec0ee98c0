package org.plenary.dsl.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plenary.dsl.header.NearestWord;
import org.plenary.dsl.source.Cure;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.source.Severity;
import org.plenary.dsl.wording.Sentence;

/** What the drafter allows in comments, with a reason; and what is wrong with such comments. */
final class Allowances {

    static final Rule UNKNOWN = rule("allowance-of-no-rule", Cure.CHOICE);
    static final Rule WITHOUT_REASON = rule("allowance-without-reason", Cure.NONE);
    static final Rule NEEDLESS = rule("needless-allowance", Cure.SAFE);

    private final List<Allowance> allowances;
    private final Findings findings;

    Allowances(Draft draft, Findings findings) {
        this.allowances = Allowance.of(draft.source());
        this.findings = findings;
    }

    static List<Rule> rules() {
        return List.of(UNKNOWN, WITHOUT_REASON, NEEDLESS);
    }

    /** The problems that are not allowed; what is wrong with the comments is reported. */
    List<Problem> leave(List<Problem> problems) {
        if (allowances.isEmpty()) {
            return problems;
        }
        Set<Allowance> used = new HashSet<>();
        List<Problem> left = new ArrayList<>();
        for (Problem problem : problems) {
            List<Allowance> covering = allowances.stream().filter(each -> each.covers(problem)).toList();
            used.addAll(covering);
            if (covering.isEmpty()) {
                left.add(problem);
            }
        }
        allowances.forEach(each -> judge(each, used.contains(each)));
        return left;
    }

    private void judge(Allowance allowance, boolean used) {
        String rule = allowance.rule();
        if (RuleTable.find(rule).isEmpty()) {
            NearestWord.find(rule, RuleTable.rules().stream().map(Rule::code).toList()).ifPresentOrElse(
                    near -> findings.report(UNKNOWN, allowance.code(),
                            Sentence.of("allowance-of-no-rule.misspelt", rule, near),
                            Fix.writing(allowance.code(), near)),
                    () -> findings.report(UNKNOWN, allowance.code(), Sentence.of("allowance-of-no-rule", rule)));
        } else if (allowance.reason().isEmpty()) {
            findings.report(WITHOUT_REASON, allowance.comment(),
                    Sentence.of("allowance-without-reason", rule));
        } else if (!used) {
            findings.report(NEEDLESS, allowance.comment(), Sentence.of("needless-allowance", rule),
                    Fix.safe(Sentence.of("needless-allowance.fix"), new Edit(allowance.comment(), "")));
        }
    }

    private static Rule rule(String code, Cure cure) {
        return new Rule(code, Family.MARKS, Severities.of(Severity.HINT), cure);
    }
}
