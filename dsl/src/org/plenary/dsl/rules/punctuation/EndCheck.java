package org.plenary.dsl.rules.punctuation;

import org.plenary.dsl.document.Block;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.rules.Rule;
import org.plenary.dsl.source.Fix;

/** Asks of the end of a paragraph that it be the right mark. */
final class EndCheck {

    private final Draft draft;
    private final Findings findings;

    EndCheck(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
    }

    /** How a block ends. */
    Ending ending(Block block) {
        return Ending.of(draft.text(block), draft.language());
    }

    /**
     * Reports a block that does not end in the mark due, or in another that is allowed.
     *
     * @param norm
     *            what the rule says, as far as the mark: "A recital ends in"
     */
    void require(Rule rule, Block block, String norm, Mark due, Mark... allowed) {
        Ending ending = ending(block);
        if (!ending.isOfWords() || ending.is(due) || ending.is(allowed)) {
            return;
        }
        char mark = due.in(draft.language());
        findings.report(rule, ending.span(),
                norm + " " + due.title() + "; this one ends " + ending.described() + ". Write “" + mark + "” here.",
                Fix.safe("Write “" + mark + "” here", ending.writing(due)));
    }
}
