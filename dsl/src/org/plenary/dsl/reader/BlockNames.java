package org.plenary.dsl.reader;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives each block of a document a name of its own for links: {@code para-2-a}. */
final class BlockNames {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** This name, or with a number behind it where another block has it (two paragraphs numbered 7). */
    String unique(String name) {
        return taken.add(name) ? name : next(name);
    }

    /** The stem with the next free number: {@code preamble-1}, {@code preamble-2}. */
    String next(String stem) {
        String name;
        do {
            name = stem + "-" + counts.merge(stem, 1, Integer::sum);
        } while (!taken.add(name));
        return name;
    }
}
