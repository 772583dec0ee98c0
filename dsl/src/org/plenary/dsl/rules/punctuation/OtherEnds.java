package org.plenary.dsl.rules.punctuation;

import java.util.List;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Heading;
import org.plenary.dsl.document.OperativeParagraph;
import org.plenary.dsl.document.PlainParagraph;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.rules.Passage;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.wording.Sentence;

/** How what is no resolution ends: annexes and notes consist of sentences, and headings bear no mark. */
final class OtherEnds {

    private static final Mark[] PAUSES = {Mark.COMMA, Mark.SEMICOLON, Mark.COLON, Mark.STOP};

    private final Draft draft;
    private final Findings findings;
    private final EndCheck check;

    OtherEnds(Draft draft, Findings findings, EndCheck check) {
        this.draft = draft;
        this.findings = findings;
        this.check = check;
    }

    /** Looks at the paragraphs of a note: each ends in a full stop. */
    void note(Passage passage) {
        for (Block block : passage.blocks()) {
            if (block instanceof PlainParagraph paragraph && paragraph.children().isEmpty()) {
                check.require(PunctuationRule.NOTE_END, paragraph, "note-end", Mark.STOP);
            }
        }
    }

    /**
     * Looks at the numbered paragraphs of an annex: they are sentences, unless most have no mark, as in an agenda.
     * Unnumbered ones may be lines of a letter or a list, and sub-paragraphs end in more ways than one.
     */
    void annex(Passage passage) {
        List<OperativeParagraph> ends = passage.operative().stream().filter(block -> block.children().isEmpty())
                .toList();
        long stops = ends.stream().filter(block -> check.ending(block).is(Mark.STOP)).count();
        if (stops * 2 > ends.size()) {
            ends.forEach(block -> check.require(PunctuationRule.ANNEX_END, block, "annex-end",
                    Mark.STOP, Mark.COLON, Mark.SEMICOLON));
        }
    }

    /** Looks at the headings of a passage. A question mark may stand there. */
    void headings(Passage passage) {
        for (Block block : passage.blocks()) {
            if (block instanceof Heading && check.ending(block).is(PAUSES)) {
                Ending ending = check.ending(block);
                String written = draft.source().substring(ending.span().offset(), ending.span().end());
                findings.report(PunctuationRule.HEADING_END, ending.span(),
                        Sentence.of("heading-end", ending.mark()),
                        Fix.safe(Sentence.of("punctuation.delete", written), new Edit(ending.span(), "")));
            }
        }
    }
}
