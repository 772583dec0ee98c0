package org.plenary.dsl.rules;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.source.Severity;

/**
 * How grave it is to break a rule, by profile and organ. Most rules have one severity everywhere; where they differ, a
 * profile other than {@link Profile#UN} outweighs the organ.
 */
public final class Severities {

    private final Optional<Severity> usual;
    private final Map<Organ, Optional<Severity>> organs;
    private final Map<Profile, Optional<Severity>> profiles;

    private Severities(Optional<Severity> usual, Map<Organ, Optional<Severity>> organs,
            Map<Profile, Optional<Severity>> profiles) {
        this.usual = usual;
        this.organs = organs;
        this.profiles = profiles;
    }

    /** The same everywhere. */
    public static Severities of(Severity severity) {
        return new Severities(Optional.of(severity), Map.of(), Map.of());
    }

    /** A rule that is asked for: off unless it is switched on. */
    public static Severities off() {
        return new Severities(Optional.empty(), Map.of(), Map.of());
    }

    /** The same with another severity for an organ. */
    public Severities at(Organ organ, Severity severity) {
        return organ(organ, Optional.of(severity));
    }

    /** The same, but an organ does not follow the rule. */
    public Severities notAt(Organ organ) {
        return organ(organ, Optional.empty());
    }

    /** The same with another severity in a profile. */
    public Severities in(Profile profile, Severity severity) {
        return profile(profile, Optional.of(severity));
    }

    /** The same, but a profile does not have the rule. */
    public Severities notIn(Profile profile) {
        return profile(profile, Optional.empty());
    }

    /** How grave it is in a text of this organ; empty where the rule does not apply. */
    public Optional<Severity> of(Profile profile, Optional<Organ> organ) {
        if (profiles.containsKey(profile)) {
            return profiles.get(profile);
        }
        return organ.filter(organs::containsKey).map(organs::get).orElse(usual);
    }

    private Severities organ(Organ organ, Optional<Severity> severity) {
        Map<Organ, Optional<Severity>> more = new EnumMap<>(Organ.class);
        more.putAll(organs);
        more.put(organ, severity);
        return new Severities(usual, more, profiles);
    }

    private Severities profile(Profile profile, Optional<Severity> severity) {
        Map<Profile, Optional<Severity>> more = new EnumMap<>(Profile.class);
        more.putAll(profiles);
        more.put(profile, severity);
        return new Severities(usual, organs, more);
    }
}
