package org.plenary.dsl.rules;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.source.Severity;
import org.plenary.dsl.spelling.Spelling;

/**
 * Which rules apply to a text.
 *
 * @param profile
 *            whose rules
 * @param changed
 *            the rules, by code, that were given another severity; empty for one that was switched off
 * @param wordLimit
 *            how many words the text may have, if that was set; 0 for any number
 * @param registry
 *            the file that lists the documents that there are, if one was named
 * @param spelling
 *            what words are held against, if they are held against anything
 */
public record Ruleset(Profile profile, Map<String, Optional<Severity>> changed, OptionalInt wordLimit,
        Optional<Path> registry, Optional<Spelling> spelling) {

    public Ruleset {
        changed = Map.copyOf(changed);
    }

    /** The rules of a profile, unchanged. */
    public static Ruleset of(Profile profile) {
        return new Ruleset(profile, Map.of(), OptionalInt.empty(), Optional.empty(), Optional.empty());
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
