package org.plenary.dsl.writer.akn;

import java.util.List;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Continuation;
import org.plenary.dsl.document.Paragraph;
import org.plenary.dsl.document.Quotation;
import org.plenary.dsl.document.SubParagraph;
import org.plenary.dsl.document.Table;

/**
 * What stands under a paragraph, by the form it takes: a list with the text that returns after it, or something else.
 */
record Children(List<Block> blocks) {

    /** The sub-paragraphs that come first. */
    List<SubParagraph> points() {
        return blocks.stream().takeWhile(SubParagraph.class::isInstance).map(SubParagraph.class::cast).toList();
    }

    /** What follows them. */
    List<Block> rest() {
        return blocks.subList(points().size(), blocks.size());
    }

    /** Whether sub-paragraphs come first and after them nothing but plain text that returns. */
    boolean isList() {
        return !points().isEmpty() && rest().stream().allMatch(Children::isReturningText);
    }

    /** Whether nothing in it is numbered, or text: it can stand in one {@code content}. */
    boolean isContent() {
        return blocks.stream().allMatch(block -> block instanceof Table || block instanceof Quotation);
    }

    /** The plain text that returns after the last sub-paragraph. */
    List<Block> returningText() {
        int start = blocks.size();
        while (start > 0 && isReturningText(blocks.get(start - 1))) {
            start--;
        }
        boolean afterPoint = start > 0 && blocks.get(start - 1) instanceof SubParagraph;
        return afterPoint ? blocks.subList(start, blocks.size()) : List.of();
    }

    /** All that stands before it. */
    List<Block> beforeReturningText() {
        return blocks.subList(0, blocks.size() - returningText().size());
    }

    private static boolean isReturningText(Block block) {
        return block instanceof Continuation paragraph && ((Paragraph) paragraph).children().isEmpty();
    }
}
