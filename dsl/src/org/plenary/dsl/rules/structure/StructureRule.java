package org.plenary.dsl.rules.structure;

import java.util.List;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.rules.Family;
import org.plenary.dsl.rules.Profile;
import org.plenary.dsl.rules.Rule;
import org.plenary.dsl.rules.Severities;
import org.plenary.dsl.source.Cure;
import org.plenary.dsl.source.Severity;

/** The rules of what a resolution consists of, and how grave they are. */
final class StructureRule {

    private static final Severities WARNING = Severities.of(Severity.WARNING);
    private static final Severities ERROR = Severities.of(Severity.ERROR);
    private static final Severities COUNCIL_ONLY = Severities.off().notIn(Profile.MUN).notIn(Profile.HISTORIC);

    static final Rule ORGAN_LINE_MISSING = rule("organ-line-missing", WARNING.in(Profile.MUN, Severity.HINT),
            Cure.CHOICE);
    static final Rule ORGAN_LINE_ORGAN = rule("organ-line-organ", ERROR.in(Profile.MUN, Severity.WARNING), Cure.CHOICE);
    static final Rule ORGAN_LINE_FORM = rule("organ-line-form", WARNING.in(Profile.HISTORIC, Severity.HINT),
            Cure.SAFE);
    static final Rule ORGAN_LINE_COMMA = rule("organ-line-comma", ERROR.in(Profile.MUN, Severity.HINT)
            .in(Profile.HISTORIC, Severity.HINT), Cure.SAFE);
    static final Rule LATE_RECITAL = rule("late-recital", WARNING.in(Profile.HISTORIC, Severity.HINT), Cure.NONE);
    static final Rule OPERATIVE_PART = rule("operative-part", WARNING, Cure.NONE);
    static final Rule TITLE_IN_COUNCIL = rule("title-in-council",
            COUNCIL_ONLY.at(Organ.SECURITY_COUNCIL, Severity.WARNING), Cure.SAFE);
    static final Rule COUNCIL_CLOSING = rule("council-closing", COUNCIL_ONLY.at(Organ.SECURITY_COUNCIL, Severity.HINT),
            Cure.CHOICE);
    static final Rule ANNEX_NOT_ANNOUNCED = rule("annex-not-announced", WARNING, Cure.NONE);
    static final Rule ANNEX_MISSING = rule("annex-missing", WARNING, Cure.NONE);
    static final Rule ADOPTED_BRACKETS = rule("adopted-brackets", ERROR.in(Profile.HISTORIC, Severity.HINT),
            Cure.CHOICE);

    private StructureRule() {
    }

    static List<Rule> all() {
        return List.of(ORGAN_LINE_MISSING, ORGAN_LINE_ORGAN, ORGAN_LINE_FORM, ORGAN_LINE_COMMA, LATE_RECITAL,
                OPERATIVE_PART, TITLE_IN_COUNCIL, COUNCIL_CLOSING, ANNEX_NOT_ANNOUNCED, ANNEX_MISSING,
                ADOPTED_BRACKETS);
    }

    private static Rule rule(String code, Severities severities, Cure cure) {
        return new Rule(code, Family.STRUCTURE, severities, cure);
    }
}
