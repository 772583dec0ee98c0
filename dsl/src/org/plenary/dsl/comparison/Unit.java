package org.plenary.dsl.comparison;

/**
 * A passage while its counterpart is sought.
 *
 * @param index
 *            its place in reading order
 * @param passage
 *            the passage
 * @param parent
 *            the index of the one above it; -1 for none
 * @param bag
 *            its words; of a frame, all words within it
 */
record Unit(int index, Passage passage, int parent, WordBag bag) {

    /** Whether the other can be the same passage at another time. */
    boolean comparable(Unit other) {
        Role role = passage.role();
        Role otherRole = other.passage.role();
        return role == otherRole || role.isProse() && otherRole.isProse();
    }

    /** What a passage is known by that has no words, or whatever its words are: "Annex", the line of the organ. */
    String name() {
        return passage.role() + " " + passage.marker();
    }

    /** Whether there is nothing that can be weighed. */
    boolean isMute() {
        return bag.words().isEmpty();
    }
}
