package org.plenary.dsl.ide.outline;

import java.util.ArrayList;
import java.util.List;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Heading;

/**
 * A heading with what stands under it. The document has them one after the other; a drafter sees a tree.
 *
 * @param heading
 *            null for what stands before the first heading
 * @param blocks
 *            the paragraphs under it
 * @param sections
 *            the headings of lower levels under it
 */
record Section(Heading heading, List<Block> blocks, List<Section> sections) {

    /** The tree of these blocks. */
    static Section of(List<Block> blocks) {
        Section top = empty(null);
        List<Section> open = new ArrayList<>(List.of(top));
        for (Block block : blocks) {
            if (block instanceof Heading heading) {
                while (open.size() > 1 && last(open).heading.level() >= heading.level()) {
                    open.remove(open.size() - 1);
                }
                Section section = empty(heading);
                last(open).sections.add(section);
                open.add(section);
            } else {
                last(open).blocks.add(block);
            }
        }
        return top;
    }

    private static Section empty(Heading heading) {
        return new Section(heading, new ArrayList<>(), new ArrayList<>());
    }

    private static Section last(List<Section> sections) {
        return sections.get(sections.size() - 1);
    }
}
