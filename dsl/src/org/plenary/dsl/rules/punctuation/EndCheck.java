package org.plenary.dsl.rules.punctuation;

import org.plenary.dsl.document.Block;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.rules.Rule;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.wording.Sentence;

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
     *            key of what the rule says: "A recital ends in" and the mark due
     */
    void require(Rule rule, Block block, String norm, Mark due, Mark... allowed) {
        Ending ending = ending(block);
        if (!ending.isOfWords() || ending.is(due) || ending.is(allowed)) {
            return;
        }
        char mark = due.in(draft.language());
        Sentence right = Sentence.of(norm, due.title());
        Sentence sentence = ending.isMarked() ? Sentence.of("punctuation.other-mark", right, ending.mark(), mark)
                : Sentence.of("punctuation.no-mark", right, mark);
        findings.report(rule, ending.span(), sentence,
                Fix.safe(Sentence.of("punctuation.write-here", mark), ending.writing(due)));
    }
}
