package org.plenary.dsl.rules.structure;

import java.util.List;
import org.plenary.dsl.citation.Symbol;
import org.plenary.dsl.document.Division;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.rules.Passage;
import org.plenary.dsl.rules.Passage.Kind;
import org.plenary.dsl.rules.Rule;
import org.plenary.dsl.rules.RuleFamily;

/** What a resolution consists of: organ line, preamble, operative part, annexes; and what it must not hold. */
public final class StructureFamily implements RuleFamily {

    private final LanguageKnowledge.Store languages = new LanguageKnowledge.Store();

    @Override
    public List<Rule> rules() {
        return StructureRule.all();
    }

    @Override
    public void check(Draft draft, Findings findings) {
        if (!isDecision(draft)) {
            LanguageKnowledge knowledge = languages.of(draft.language());
            OrganLineCheck organLine = new OrganLineCheck(draft, findings, knowledge.names());
            Parts parts = new Parts(draft, findings, knowledge.openings());
            draft.passages().stream().filter(passage -> isComplete(passage, draft)).forEach(passage -> {
                organLine.look(passage);
                parts.look(passage);
            });
            new CouncilText(draft, findings).look();
        }
        new Annexes(draft, findings).look();
        new AdoptedBrackets(draft, findings).look();
    }

    /** A decision is told as what happened: "At its 66th meeting, the General Assembly decided …". */
    private static boolean isDecision(Draft draft) {
        return draft.header().symbol().filter(symbol -> symbol.kind() == Symbol.Kind.DECISION).isPresent();
    }

    /** What has organ line, preamble and operative part: each part, or the body where there are none. */
    private static boolean isComplete(Passage passage, Draft draft) {
        boolean composite = draft.document().body().stream().anyMatch(Division.class::isInstance);
        return passage.kind() == (composite ? Kind.PART : Kind.BODY) && !passage.blocks().isEmpty();
    }
}
