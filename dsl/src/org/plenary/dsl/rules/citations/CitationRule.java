package org.plenary.dsl.rules.citations;

import java.util.List;
import org.plenary.dsl.rules.Family;
import org.plenary.dsl.rules.Profile;
import org.plenary.dsl.rules.Rule;
import org.plenary.dsl.rules.Severities;
import org.plenary.dsl.source.Cure;
import org.plenary.dsl.source.Severity;

/** The rules of cited documents, and how grave they are. */
final class CitationRule {

    private static final Severities WARNING = Severities.of(Severity.WARNING);
    private static final Severities HINT = Severities.of(Severity.HINT);

    static final Rule SYMBOL = rule("citation-symbol", WARNING, Cure.CHOICE);
    static final Rule NUMBER = rule("citation-number", WARNING, Cure.CHOICE);
    static final Rule DATE = rule("citation-date", WARNING, Cure.NONE);
    static final Rule ORGAN = rule("citation-organ", HINT.notIn(Profile.MUN), Cure.NONE);
    static final Rule SELF = rule("citation-self", WARNING, Cure.NONE);
    static final Rule LATER = rule("citation-later", WARNING, Cure.NONE);
    static final Rule REGISTRY_DATE = rule("registry-date", WARNING, Cure.CHOICE);
    static final Rule REGISTRY_TITLE = rule("registry-title", HINT, Cure.CHOICE);
    static final Rule REGISTRY_NUMBER = rule("registry-number", WARNING, Cure.CHOICE);

    private CitationRule() {
    }

    static List<Rule> all() {
        return List.of(SYMBOL, NUMBER, DATE, ORGAN, SELF, LATER, REGISTRY_DATE, REGISTRY_TITLE, REGISTRY_NUMBER);
    }

    private static Rule rule(String code, Severities severities, Cure cure) {
        return new Rule(code, Family.CITATIONS, severities, cure);
    }
}
