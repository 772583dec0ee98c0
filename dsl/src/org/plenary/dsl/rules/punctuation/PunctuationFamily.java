package org.plenary.dsl.rules.punctuation;

import java.util.List;
import java.util.stream.Stream;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Heading;
import org.plenary.dsl.document.OrganLine;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.rules.Passage;
import org.plenary.dsl.rules.Passage.Kind;
import org.plenary.dsl.rules.Rule;
import org.plenary.dsl.rules.RuleFamily;
import org.plenary.dsl.rules.Statement;

/**
 * Marks at the ends of paragraphs, beside the calls of footnotes, and in pairs, with the spaces round them. Written by
 * the counts of 366 texts that the United Nations adopted between 2020 and 2024, 61 in each language.
 */
public final class PunctuationFamily implements RuleFamily {

    @Override
    public List<Rule> rules() {
        return PunctuationRule.all();
    }

    @Override
    public void check(Draft draft, Findings findings) {
        ends(draft, findings);
        pairs(draft, findings);
        words(draft, findings);
        if (draft.language() == Language.ARABIC && DigitSystems.mayMix(draft.source())) {
            digits(draft, findings);
        }
    }

    private static void ends(Draft draft, Findings findings) {
        EndCheck check = new EndCheck(draft, findings);
        ResolutionEnds resolution = new ResolutionEnds(check);
        OtherEnds others = new OtherEnds(draft, findings, check);
        for (Passage passage : draft.passages()) {
            others.headings(passage);
            if (passage.kind() == Kind.NOTE) {
                others.note(passage);
            } else if (speaks(passage)) {
                resolution.look(passage);
            } else if (passage.kind() == Kind.ANNEX || passage.kind() == Kind.APPENDIX) {
                others.annex(passage);
            }
        }
    }

    // The record of a decision (“At its 61st meeting, the Assembly decided …”) has no organ line, but full stops.
    private static boolean speaks(Passage passage) {
        return passage.blocks().stream().anyMatch(OrganLine.class::isInstance);
    }

    private static void pairs(Draft draft, Findings findings) {
        UnpairedMarks pairs = new UnpairedMarks(draft, findings);
        QuotedParagraphs quoted = new QuotedParagraphs(draft, findings);
        for (Passage passage : draft.passages()) {
            pairs.look(passage);
            if (passage.kind() == Kind.QUOTATION) {
                quoted.look(passage);
            }
        }
    }

    private static void words(Draft draft, Findings findings) {
        CallPlaces calls = new CallPlaces(findings, draft.language());
        QuotationMarks quotations = new QuotationMarks(findings, draft.language());
        PatternChecks patterns = new PatternChecks(draft, findings);
        texts(draft).map(draft::text).forEach(text -> {
            calls.look(text);
            quotations.look(text);
            patterns.look(text);
        });
    }

    private static void digits(Draft draft, Findings findings) {
        DigitSystems digits = new DigitSystems(draft, findings);
        texts(draft).forEach(digits::gather);
        digits.report();
    }

    private static Stream<? extends Block> texts(Draft draft) {
        return draft.passages().stream().flatMap(passage -> Stream.concat(
                passage.blocks().stream().filter(Heading.class::isInstance),
                passage.statements().stream().map(Statement::paragraph)));
    }
}
