package org.plenary.dsl.rules;

import com.google.inject.ImplementedBy;
import org.eclipse.emf.common.util.URI;
import org.plenary.dsl.header.Header;
import org.plenary.dsl.rules.settings.SettingsRulesets;

/** Decides which rules apply to a text. */
@ImplementedBy(SettingsRulesets.class)
public interface Rulesets {

    /**
     * The rules for a text.
     *
     * @param location
     *            where the text stands; settings are sought beside it and above
     * @param header
     *            what its header says
     */
    Ruleset of(URI location, Header header);
}
