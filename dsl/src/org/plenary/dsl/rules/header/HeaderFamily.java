package org.plenary.dsl.rules.header;

import java.util.List;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.rules.Rule;
import org.plenary.dsl.rules.RuleFamily;

/** Whether symbol, organ, session, dates, committee and drafts of a header agree, and sponsors stand in their order. */
public final class HeaderFamily implements RuleFamily {

    @Override
    public List<Rule> rules() {
        return HeaderFactRule.all();
    }

    @Override
    public void check(Draft draft, Findings findings) {
        new KeysOfSymbol(draft, findings).look();
        new Adoption(draft, findings).look();
        new DraftsOfText(draft, findings).look();
        new SponsorOrder(draft, findings).look();
    }
}
