package org.plenary.dsl.rules.punctuation;

import java.util.List;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Paragraph;
import org.plenary.dsl.document.SubParagraph;

/**
 * Within a list each sub-paragraph ends in a semicolon; in recitals, and in Chinese, a comma is as good. A list of mere
 * names has no marks at all, so one that ends in none is wrong only where the others have one.
 */
final class ListEnds {

    private final EndCheck check;
    private final Block end;

    /**
     * @param end
     *            the very last of the list, which ends as its paragraph does
     */
    ListEnds(EndCheck check, Block end) {
        this.check = check;
        this.end = end;
    }

    /** What stands last in a paragraph, at any depth; the paragraph itself if nothing is indented under it. */
    static Block last(Paragraph paragraph) {
        List<Block> children = paragraph.children();
        if (children.isEmpty()) {
            return paragraph;
        }
        Block last = children.get(children.size() - 1);
        return last instanceof Paragraph deeper ? last(deeper) : last;
    }

    /** Looks at all that is indented under a paragraph but the last. */
    void look(Paragraph paragraph) {
        List<SubParagraph> items = paragraph.children().stream().filter(SubParagraph.class::isInstance)
                .map(SubParagraph.class::cast).toList();
        List<SubParagraph> ends = items.stream().filter(item -> item.children().isEmpty() && item != end).toList();
        boolean marked = ends.stream().anyMatch(item -> check.ending(item).is(Mark.SEMICOLON, Mark.COMMA))
                || ends.size() == 1;
        if (marked) {
            ends.forEach(item -> check.require(PunctuationRule.SUB_PARAGRAPH_END, item, "sub-paragraph-end",
                    Mark.SEMICOLON, Mark.COMMA));
        }
        items.forEach(this::look);
    }
}
