package org.plenary.dsl.source;

import java.util.List;

/**
 * A cure for a problem. Applied, it leaves a text in which the problem is gone and no other has come.
 *
 * @param title
 *            what it does, for a menu: "Write “;” here"
 * @param safe
 *            whether it may be applied without asking: there is no other cure, and no word changes its meaning
 * @param edits
 *            in the order of the text; none overlaps another
 */
public record Fix(String title, boolean safe, List<Edit> edits) {

    public Fix {
        edits = List.copyOf(edits);
    }

    /** A cure that may be applied without asking. */
    public static Fix safe(String title, Edit... edits) {
        return new Fix(title, true, List.of(edits));
    }

    /** A cure that a drafter has to choose. */
    public static Fix choice(String title, Edit... edits) {
        return new Fix(title, false, List.of(edits));
    }
}
