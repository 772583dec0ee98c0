package org.plenary.dsl.rules.settings;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.plenary.dsl.rules.Profile;
import org.plenary.dsl.source.Severity;

/**
 * What was set for the texts of a folder. What was not set is empty.
 *
 * @param profile
 *            whose rules apply
 * @param wordLimit
 *            how many words a text may have; 0 for any number
 * @param registry
 *            the file that lists the documents that there are
 * @param dictionaries
 *            the folder in which dictionaries of spelling lie
 * @param rules
 *            how grave it is to break a rule, by its code; empty for one that is switched off
 */
public record Settings(Optional<Profile> profile, OptionalInt wordLimit, Optional<Path> registry,
        Optional<Path> dictionaries, Map<String, Optional<Severity>> rules) {

    /** Nothing is set. */
    public static final Settings NONE = new Settings(Optional.empty(), OptionalInt.empty(), Optional.empty(),
            Optional.empty(), Map.of());

    public Settings {
        rules = Map.copyOf(rules);
    }

    /** These settings, and those of a folder above for whatever these leave open. */
    public Settings orElse(Settings above) {
        Map<String, Optional<Severity>> all = new LinkedHashMap<>(above.rules);
        all.putAll(rules);
        return new Settings(profile.or(above::profile), wordLimit.isPresent() ? wordLimit : above.wordLimit,
                registry.or(above::registry), dictionaries.or(above::dictionaries), all);
    }
}
