package org.plenary.dsl.rules.numbering;

import java.util.List;
import org.plenary.dsl.rules.Family;
import org.plenary.dsl.rules.Profile;
import org.plenary.dsl.rules.Rule;
import org.plenary.dsl.rules.Severities;
import org.plenary.dsl.source.Cure;
import org.plenary.dsl.source.Severity;

/** The rules of numbers, letters, notes and references, and how grave they are. */
final class NumberingRule {

    private static final Severities WARNING = Severities.of(Severity.WARNING);
    private static final Severities HINT = Severities.of(Severity.HINT);

    static final Rule SINGLE = rule("single-paragraph-number",
            WARNING.notIn(Profile.MUN).in(Profile.HISTORIC, Severity.HINT), Cure.SAFE);
    static final Rule LONE_SUB_PARAGRAPH = rule("lone-sub-paragraph", WARNING.in(Profile.HISTORIC, Severity.HINT),
            Cure.NONE);
    static final Rule MARKER_FORM = rule("marker-form", WARNING.in(Profile.MUN, Severity.HINT)
            .in(Profile.HISTORIC, Severity.HINT), Cure.SAFE);
    static final Rule SECTION_NUMBER = rule("section-number", WARNING, Cure.CHOICE);
    static final Rule LONE_HEADING = rule("lone-heading", HINT, Cure.NONE);
    static final Rule DIVISION_NUMBER = rule("division-number", WARNING, Cure.CHOICE);
    static final Rule NOTE_REPEATED = rule("note-repeated", HINT, Cure.CHOICE);
    static final Rule NOTE_KEY_ORDER = rule("note-key-order", HINT, Cure.SAFE);
    static final Rule NOTE_IBID = rule("note-ibid", WARNING, Cure.NONE);
    static final Rule REFERENCE_MISSING = rule("reference-missing", WARNING, Cure.NONE);
    static final Rule REFERENCE_DIRECTION = rule("reference-direction", WARNING, Cure.CHOICE);

    private NumberingRule() {
    }

    static List<Rule> all() {
        return List.of(SINGLE, LONE_SUB_PARAGRAPH, MARKER_FORM, SECTION_NUMBER, LONE_HEADING, DIVISION_NUMBER,
                NOTE_REPEATED, NOTE_KEY_ORDER, NOTE_IBID, REFERENCE_MISSING, REFERENCE_DIRECTION);
    }

    private static Rule rule(String code, Severities severities, Cure cure) {
        return new Rule(code, Family.NUMBERING, severities, cure);
    }
}
