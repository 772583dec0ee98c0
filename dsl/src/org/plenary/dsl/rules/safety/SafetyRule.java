package org.plenary.dsl.rules.safety;

import java.util.List;
import org.plenary.dsl.rules.Family;
import org.plenary.dsl.rules.Rule;
import org.plenary.dsl.rules.Severities;
import org.plenary.dsl.source.Cure;
import org.plenary.dsl.source.Severity;

/** The rules about characters that hide, or look like others. */
final class SafetyRule {

    static final Rule INVISIBLE = rule("invisible-character", Severity.WARNING, Cure.SAFE);
    static final Rule PRIVATE_USE = rule("private-use-character", Severity.WARNING, Cure.NONE);
    static final Rule LOST = rule("lost-character", Severity.WARNING, Cure.NONE);
    static final Rule LOOK_ALIKE = rule("look-alike-letter", Severity.WARNING, Cure.SAFE);
    static final Rule COMPATIBILITY = rule("compatibility-character", Severity.WARNING, Cure.SAFE);
    static final Rule DECOMPOSED = rule("decomposed-letter", Severity.HINT, Cure.SAFE);

    private SafetyRule() {
    }

    static List<Rule> all() {
        return List.of(INVISIBLE, PRIVATE_USE, LOST, LOOK_ALIKE, COMPATIBILITY, DECOMPOSED);
    }

    private static Rule rule(String code, Severity severity, Cure cure) {
        return new Rule(code, Family.TEXT_SAFETY, Severities.of(severity), cure);
    }
}
