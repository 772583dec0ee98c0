package org.plenary.dsl.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.dsl.resolution.Block;
import org.plenary.dsl.resolution.Heading;
import org.plenary.dsl.resolution.Note;
import org.plenary.dsl.resolution.Resolution;

/**
 * How the text falls into body, parts and annexes, as its headings say. Notes are taken out: they print where they are
 * called.
 *
 * @param body
 *            what stands before the first part or annex
 * @param parts
 *            in the drafter's order
 * @param annexes
 *            in the drafter's order, each with its appendices
 */
record TextLayout(Group body, List<Group> parts, List<Group> annexes) {

    static TextLayout of(Resolution resolution) {
        TextLayout layout = new TextLayout(group(Group.Kind.BODY, null), new ArrayList<>(), new ArrayList<>());
        Group current = layout.body;
        for (Block block : resolution.getBlocks()) {
            if (block instanceof Heading heading && opens(heading) != Group.Kind.BODY) {
                current = layout.open(group(opens(heading), heading), current);
            } else if (!(block instanceof Note)) {
                current.blocks().add(block);
            }
        }
        return layout;
    }

    /** All groups in the order in which they print. */
    List<Group> inPrintedOrder() {
        List<Group> groups = new ArrayList<>();
        groups.add(body);
        groups.addAll(parts);
        for (Group annex : annexes) {
            groups.add(annex);
            groups.addAll(annex.inner());
        }
        return groups;
    }

    private Group open(Group group, Group current) {
        if (group.kind() == Group.Kind.PART) {
            parts.add(group);
        } else if (group.kind() == Group.Kind.APPENDIX && !annexes.isEmpty()) {
            annexes.get(annexes.size() - 1).inner().add(group);
        } else {
            annexes.add(group);
        }
        return group;
    }

    private static Group.Kind opens(Heading heading) {
        for (Group.Kind kind : Group.Kind.values()) {
            if (heading.getAttributes().contains(kind.attribute())) {
                return kind;
            }
        }
        return Group.Kind.BODY;
    }

    private static Group group(Group.Kind kind, Heading heading) {
        return new Group(kind, Optional.ofNullable(heading), new ArrayList<>(), new ArrayList<>());
    }
}
