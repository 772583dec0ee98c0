package org.plenary.dsl.rules;

import java.time.LocalDate;
import org.eclipse.emf.common.util.URI;
import org.plenary.dsl.header.Header;
import org.plenary.dsl.header.Rules;

/** The profile that follows from a header, unchanged. */
public final class HeaderRulesets implements Rulesets {

    /** Since its thirty-first session, in 1976, the Assembly numbers its resolutions as it does today. */
    private static final LocalDate TODAYS_FORM = LocalDate.of(1976, 1, 1);

    @Override
    public Ruleset of(URI location, Header header) {
        return Ruleset.of(profile(header));
    }

    /** Whose rules a text follows that does not say so otherwise. */
    static Profile profile(Header header) {
        if (header.rules().filter(Rules.MUN::equals).isPresent()) {
            return Profile.MUN;
        }
        return header.adopted().filter(TODAYS_FORM::isAfter).isPresent() ? Profile.HISTORIC : Profile.UN;
    }
}
