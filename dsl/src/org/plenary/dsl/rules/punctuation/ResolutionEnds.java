package org.plenary.dsl.rules.punctuation;

import java.util.List;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Continuation;
import org.plenary.dsl.document.Heading;
import org.plenary.dsl.document.Opening;
import org.plenary.dsl.document.OperativeParagraph;
import org.plenary.dsl.document.Paragraph;
import org.plenary.dsl.document.PreambularParagraph;
import org.plenary.dsl.document.Quotation;
import org.plenary.dsl.document.SubParagraph;
import org.plenary.dsl.document.Table;
import org.plenary.dsl.rules.Passage;

/**
 * A resolution is one long sentence: recitals end in commas, operative paragraphs in semicolons, the last one in a full
 * stop; a colon stands before sub-paragraphs, and the last of these ends as its paragraph would.
 */
final class ResolutionEnds {

    private final EndCheck check;

    ResolutionEnds(EndCheck check) {
        this.check = check;
    }

    void look(Passage passage) {
        List<Block> blocks = passage.blocks();
        boolean afterHeading = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            afterHeading |= block instanceof Heading;
            if (block instanceof PreambularParagraph recital && opens(recital)) {
                recital(recital, afterHeading, i + 1 < blocks.size() ? blocks.get(i + 1) : null);
            } else if (block instanceof OperativeParagraph paragraph) {
                operative(paragraph, blocks.subList(i + 1, blocks.size()));
            }
        }
    }

    // An unnumbered paragraph that opens with no known words is a heading's explanation, or a note under a list.
    private static boolean opens(PreambularParagraph recital) {
        return recital.content().stream().anyMatch(Opening.class::isInstance);
    }

    // Under a heading an unnumbered paragraph may be all that is decided there: “Takes note of the estimates;”.
    // “Resolves that:” introduces numbered paragraphs.
    private void recital(PreambularParagraph recital, boolean afterHeading, Block next) {
        Mark[] allowed = {};
        if (afterHeading) {
            allowed = new Mark[] {Mark.SEMICOLON, Mark.STOP};
        } else if (next instanceof OperativeParagraph) {
            allowed = new Mark[] {Mark.COLON};
        }
        if (recital.children().isEmpty()) {
            check.require(PunctuationRule.RECITAL_END, recital, "recital-end", Mark.COMMA, allowed);
        } else {
            introduction(recital, Mark.COMMA);
            list(recital, Mark.COMMA, Mark.SEMICOLON);
        }
    }

    private void operative(OperativeParagraph paragraph, List<Block> following) {
        boolean last = following.stream().noneMatch(Paragraph.class::isInstance);
        if (following.stream().noneMatch(OperativeParagraph.class::isInstance) && !last) {
            return;
        }
        Mark due = last ? Mark.STOP : Mark.SEMICOLON;
        if (paragraph.children().isEmpty()) {
            check.require(PunctuationRule.OPERATIVE_END, paragraph,
                    last ? "operative-end.last" : "operative-end", due);
        } else {
            introduction(paragraph, due);
            list(paragraph, due);
        }
    }

    private void introduction(Paragraph paragraph, Mark due) {
        Block first = paragraph.children().get(0);
        if (first instanceof SubParagraph) {
            check.require(PunctuationRule.LIST_COLON, paragraph, "list-colon", Mark.COLON);
        } else if (first instanceof Quotation || first instanceof Table) {
            check.require(PunctuationRule.LIST_COLON, paragraph, "list-colon.quotation", Mark.COLON, due);
        }
    }

    private void list(Paragraph paragraph, Mark due, Mark... allowed) {
        Block end = ListEnds.last(paragraph);
        if (end instanceof SubParagraph) {
            check.require(PunctuationRule.SUB_PARAGRAPH_END, end, "sub-paragraph-end.last", due, allowed);
        } else if (end instanceof Continuation) {
            check.require(PunctuationRule.OPERATIVE_END, end, "operative-end.continuation", due, allowed);
        }
        new ListEnds(check, end).look(paragraph);
    }
}
