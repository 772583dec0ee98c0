package org.plenary.dsl.comparison;

import java.util.ArrayList;
import java.util.List;

/** A place in the common tree of two texts, while it grows. */
final class Node {

    /** Index of the passage in the old text; -1 for none. */
    final int before;
    /** Index of the passage in the new text; -1 for none. */
    final int after;
    final List<Node> children = new ArrayList<>();

    Node(int before, int after) {
        this.before = before;
        this.after = after;
    }
}
