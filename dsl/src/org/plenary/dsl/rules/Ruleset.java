package org.plenary.dsl.rules;

import java.util.Map;
import java.util.Optional;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.source.Severity;

/**
 * Which rules apply to a text.
 *
 * @param profile
 *            whose rules
 * @param changed
 *            the rules, by code, that were given another severity; empty for one that was switched off
 */
public record Ruleset(Profile profile, Map<String, Optional<Severity>> changed) {

    public Ruleset {
        changed = Map.copyOf(changed);
    }

    /** The rules of a profile, unchanged. */
    public static Ruleset of(Profile profile) {
        return new Ruleset(profile, Map.of());
    }

    /** How grave it is to break a rule in a text of this organ; empty where it does not apply. */
    public Optional<Severity> severity(Rule rule, Optional<Organ> organ) {
        return changed.getOrDefault(rule.code(), rule.severities().of(profile, organ));
    }

    /** A problem that was found while the text was read, as grave as these rules take it; empty if it is none. */
    Optional<Problem> judge(Problem problem) {
        Optional<Severity> severity = changed.getOrDefault(problem.code(), Optional.of(problem.severity()));
        return severity.map(problem::with);
    }
}
