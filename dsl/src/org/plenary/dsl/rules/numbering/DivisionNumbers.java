package org.plenary.dsl.rules.numbering;

import java.util.List;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Division;
import org.plenary.dsl.document.Division.Kind;
import org.plenary.dsl.numbering.NumberForms;
import org.plenary.dsl.reader.PlacedText;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.Sentence;

/**
 * Several annexes are numbered I, II, III, and a single one is not; the same holds for appendices. Parts have the
 * letters A, B, C; a decision may give only one of them, so that the first may have any letter.
 */
final class DivisionNumbers {

    private final Draft draft;
    private final Findings findings;
    private final NumberForms forms;

    DivisionNumbers(Draft draft, Findings findings, NumberForms forms) {
        this.draft = draft;
        this.findings = findings;
        this.forms = forms;
    }

    void look() {
        siblings(divisions(draft.document().body()));
        siblings(draft.document().annexes());
    }

    private void siblings(List<Division> divisions) {
        for (int i = 0; i < divisions.size(); i++) {
            Division division = divisions.get(i);
            check(division, due(division.kind(), divisions, i));
            siblings(divisions(division.blocks()));
        }
    }

    private static List<Division> divisions(List<Block> blocks) {
        return blocks.stream().filter(Division.class::isInstance).map(Division.class::cast).toList();
    }

    private String due(Kind kind, List<Division> siblings, int index) {
        int number = siblings.size() == 1 ? 0 : index + 1;
        return switch (kind) {
            case PART -> part(siblings, index);
            case ANNEX -> forms.annex(number);
            case APPENDIX -> forms.appendix(number);
        };
    }

    private String part(List<Division> siblings, int index) {
        String first = siblings.get(0).designation();
        for (int letter = 1; letter <= 26; letter++) {
            if (forms.part(letter).equals(first)) {
                return forms.part(letter + index);
            }
        }
        return siblings.get(index).designation();
    }

    private void check(Division division, String due) {
        String written = division.designation();
        PlacedText heading = draft.text(division);
        if (!written.equals(due) && heading.words().startsWith(written)) {
            Span span = heading.span(0, written.length());
            findings.report(NumberingRule.DIVISION_NUMBER, span, Sentence.of("division-number", written, due),
                    Fix.writing(span, due));
        }
    }
}
