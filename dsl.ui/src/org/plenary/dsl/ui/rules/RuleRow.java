package org.plenary.dsl.ui.rules;

import java.util.Map;

/**
 * A rule as the server tells of it.
 *
 * @param code
 *            its name: {@code recital-end}
 * @param family
 *            what it looks at, as {@code PUNCTUATION}
 * @param sentence
 *            what it says
 * @param severities
 *            how grave it is to break it, by profile: {@code un} to {@code warning}
 * @param varies
 *            whether an organ of the United Nations takes it otherwise
 */
record RuleRow(String code, String family, String sentence, Map<String, String> severities, boolean varies) {

    RuleRow {
        severities = Map.copyOf(severities);
    }

    /** Its key in {@code plenary.toml}. */
    String setting() {
        return "rules." + code;
    }

    /** How grave it is as long as nobody sets it otherwise. */
    String severity(String profile) {
        return severities.getOrDefault(profile, severities.getOrDefault("un", "off"));
    }
}
