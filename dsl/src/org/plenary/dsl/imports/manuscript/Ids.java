package org.plenary.dsl.imports.manuscript;

import java.util.HashMap;
import java.util.Map;

/** Names the blocks of a document: {@code para-1}, {@code preamble-3}. */
final class Ids {

    private final Map<String, Integer> counts = new HashMap<>();

    /** The next name of a kind. */
    String next(String kind) {
        return kind + "-" + counts.merge(kind, 1, Integer::sum);
    }
}
