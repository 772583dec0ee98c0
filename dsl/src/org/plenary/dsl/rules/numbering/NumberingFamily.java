package org.plenary.dsl.rules.numbering;

import java.util.List;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.rules.Passage;
import org.plenary.dsl.rules.Rule;
import org.plenary.dsl.rules.RuleFamily;

/**
 * Numbers and letters, of paragraphs, headings, annexes and footnotes, and the references to them. That the numbers of
 * paragraphs and the letters under them run on is looked at while a text is read.
 */
public final class NumberingFamily implements RuleFamily {

    private final LanguageForms forms = new LanguageForms();

    @Override
    public List<Rule> rules() {
        return NumberingRule.all();
    }

    @Override
    public void check(Draft draft, Findings findings) {
        ParagraphMarkers markers = new ParagraphMarkers(draft, findings, forms.of(draft.language()));
        HeadingNumbers headings = new HeadingNumbers(draft, findings);
        for (Passage passage : draft.passages()) {
            markers.look(passage);
            headings.look(passage);
        }
        new DivisionNumbers(draft, findings, forms.of(draft.language())).look();
        new NoteTexts(draft, findings).look();
        new NoteKeys(draft, findings).look();
        new ParagraphReferences(draft, findings).look();
        new AnnexAndNoteReferences(draft, findings, forms.references(draft.language())).look();
    }
}
