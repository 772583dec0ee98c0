package org.plenary.dsl.rules.safety;

import java.util.Iterator;
import java.util.List;
import org.plenary.dsl.parser.CommentPlaces;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.rules.Rule;
import org.plenary.dsl.rules.RuleFamily;
import org.plenary.dsl.source.Span;

/** Looks at every character that will print, in the header too; comments are the drafter's own. */
public final class SafetyFamily implements RuleFamily {

    @Override
    public List<Rule> rules() {
        return SafetyRule.all();
    }

    @Override
    public void check(Draft draft, Findings findings) {
        CharacterScan scan = new CharacterScan(draft.source(), draft.language(), findings);
        Iterator<Span> comments = CommentPlaces.of(draft.source()).iterator();
        int at = 0;
        while (comments.hasNext()) {
            Span comment = comments.next();
            scan.look(at, comment.offset());
            at = comment.end();
        }
        scan.look(at, draft.source().length());
    }
}
