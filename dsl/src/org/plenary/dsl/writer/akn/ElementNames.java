package org.plenary.dsl.writer.akn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.dsl.document.Block;

/**
 * The {@code eId}s of the file, by the naming convention of Akoma Ntoso: the name of the element it stands in, two low
 * lines, its kind, a low line, its number. They hold no word of the text, so that all languages of a resolution have
 * the same: {@code para_2__list_1__point_a} is (أ) in Arabic as well.
 */
final class ElementNames {

    private final Map<String, String> ofBlocks;
    private final Map<String, String> found = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** Starts anew, knowing the names that an earlier printing gave to blocks. */
    ElementNames(Map<String, String> ofBlocks) {
        this.ofBlocks = Map.copyOf(ofBlocks);
    }

    /** The next of its kind in what stands around it: {@code container_3}. */
    String next(String around, String kind) {
        String name = within(around, kind);
        return unique(name + "_" + counts.merge(name, 1, Integer::sum));
    }

    /** The next of its kind, for a block. */
    String next(String around, String kind, Block block) {
        return bound(block, next(around, kind));
    }

    /** By the number of the block, where it has not been given yet: {@code para_2}, {@code point_a}. */
    String numbered(String around, String kind, Block block) {
        String id = block.id();
        return bound(block, unique(within(around, kind + "_" + id.substring(id.lastIndexOf('-') + 1))));
    }

    /** As it is, or with a further number where a name like it has been given. */
    String unique(String name) {
        String wanted = name;
        for (int i = 2; !taken.add(wanted); i++) {
            wanted = name + "_" + i;
        }
        return wanted;
    }

    boolean isTaken(String name) {
        return taken.contains(name);
    }

    /** What an earlier printing called this block. */
    Optional<String> of(String blockId) {
        return Optional.ofNullable(ofBlocks.get(blockId));
    }

    /** The names of blocks that this printing gave. */
    Map<String, String> found() {
        return Map.copyOf(found);
    }

    static String within(String around, String name) {
        return around.isEmpty() ? name : around + "__" + name;
    }

    private String bound(Block block, String name) {
        found.put(block.id(), name);
        return name;
    }
}
