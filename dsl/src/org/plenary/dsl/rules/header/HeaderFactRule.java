package org.plenary.dsl.rules.header;

import java.util.List;
import org.plenary.dsl.rules.Family;
import org.plenary.dsl.rules.Profile;
import org.plenary.dsl.rules.Rule;
import org.plenary.dsl.rules.Severities;
import org.plenary.dsl.source.Cure;
import org.plenary.dsl.source.Severity;

/** The rules of what a header says, against itself and against what is known; forms are looked at when it is read. */
final class HeaderFactRule {

    private static final Severities WARNING = Severities.of(Severity.WARNING);

    static final Rule CONTRADICTION = rule("header-contradiction", WARNING, Cure.CHOICE);
    static final Rule SESSION_DATE = rule("header-session-date", WARNING.notIn(Profile.MUN), Cure.NONE);
    static final Rule ISSUED_BEFORE = rule("header-issued-before", WARNING, Cure.NONE);
    static final Rule DRAFT_ADOPTED = rule("header-draft-adopted", WARNING, Cure.CHOICE);
    static final Rule DRAFT_COMMITTEE = rule("header-draft-committee", WARNING, Cure.NONE);
    static final Rule OTHER_SESSION = rule("header-other-session", Severities.of(Severity.HINT), Cure.NONE);
    static final Rule SPONSOR_ORDER = rule("sponsor-order", WARNING.notIn(Profile.MUN)
            .in(Profile.HISTORIC, Severity.HINT), Cure.SAFE);

    private HeaderFactRule() {
    }

    static List<Rule> all() {
        return List.of(CONTRADICTION, SESSION_DATE, ISSUED_BEFORE, DRAFT_ADOPTED, DRAFT_COMMITTEE, OTHER_SESSION,
                SPONSOR_ORDER);
    }

    private static Rule rule(String code, Severities severities, Cure cure) {
        return new Rule(code, Family.HEADER, severities, cure);
    }
}
