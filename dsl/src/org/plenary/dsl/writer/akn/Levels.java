package org.plenary.dsl.writer.akn;

import java.util.ArrayList;
import java.util.List;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Heading;
import org.plenary.dsl.document.SubParagraph;

/** Reads a plain row of blocks as the tree that it is: what a heading heads, and which sub-paragraphs make one list. */
final class Levels {

    private Levels() {
    }

    /** What a row of blocks is made of. */
    interface Reader {

        /** Headings one under another, as a number and its title, with all that they head. */
        void section(List<Heading> headings, List<Block> blocks);

        /** Sub-paragraphs that follow one another. */
        void list(List<SubParagraph> points);

        /** Any other block. */
        void block(Block block);
    }

    static void read(List<Block> blocks, Reader reader) {
        int next = 0;
        while (next < blocks.size()) {
            Block block = blocks.get(next);
            if (block instanceof Heading heading) {
                next = readSection(blocks, next, heading, reader);
            } else if (block instanceof SubParagraph) {
                next = readList(blocks, next, reader);
            } else {
                reader.block(block);
                next++;
            }
        }
    }

    private static int readSection(List<Block> blocks, int from, Heading first, Reader reader) {
        List<Heading> headings = new ArrayList<>();
        int start = from;
        while (start < blocks.size() && blocks.get(start) instanceof Heading heading
                && heading.level() == first.level()) {
            headings.add(heading);
            start++;
        }
        int end = start;
        while (end < blocks.size()
                && !(blocks.get(end) instanceof Heading heading && heading.level() <= first.level())) {
            end++;
        }
        reader.section(headings, blocks.subList(start, end));
        return end;
    }

    private static int readList(List<Block> blocks, int from, Reader reader) {
        List<SubParagraph> points = new ArrayList<>();
        int next = from;
        while (next < blocks.size() && blocks.get(next) instanceof SubParagraph point) {
            points.add(point);
            next++;
        }
        reader.list(points);
        return next;
    }
}
