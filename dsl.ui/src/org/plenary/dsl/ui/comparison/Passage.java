package org.plenary.dsl.ui.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.dsl.ui.Words;

/**
 * What the server says of a passage of two texts.
 *
 * @param order
 *            its place among all passages, which also names it
 * @param role
 *            as the server calls it, or {@link #GROUP}
 * @param words
 *            the first of them; of a group, its name
 * @param differs
 *            whether its own words changed, or it moved
 * @param moved
 *            whether it stands elsewhere in the other text
 * @param old
 *            its place in the old text; empty where it is not there
 * @param now
 *            its place in the new text
 * @param children
 *            what stands under it
 */
record Passage(int order, String role, String words, boolean differs, boolean moved, Optional<Place> old,
        Optional<Place> now, List<Passage> children) {

    /** The role of passages that stand together, such as the preamble. */
    static final String GROUP = "group";

    /**
     * Where a passage stands.
     *
     * @param number
     *            as printed; may be empty
     * @param offset
     *            UTF-16 units before it
     * @param length
     *            UTF-16 units that it covers with all under it
     */
    record Place(String number, int offset, int length) {

        static Optional<Place> of(Object answer) {
            return answer instanceof Map<?, ?> place && place.get("offset") instanceof Number offset
                    && place.get("length") instanceof Number length
                            ? Optional.of(new Place(String.valueOf(place.get("number")), offset.intValue(),
                                    length.intValue()))
                            : Optional.empty();
        }

        /** From the first of two to the end of the last. */
        Place and(Place other) {
            int start = Math.min(offset, other.offset);
            int end = Math.max(offset + length, other.offset + other.length);
            return new Place("", start, end - start);
        }
    }

    /** The number, both numbers where they differ, and the first words. */
    String label() {
        String before = old.map(Place::number).orElse("");
        String after = now.map(Place::number).orElse("");
        boolean renumbered = old.isPresent() && now.isPresent() && !before.equals(after);
        String number = renumbered && !before.isEmpty() && !after.isEmpty() ? Words.of("compare.renumbered", before,
                after) : Stream.of(after, before).filter(mark -> !mark.isEmpty()).findFirst().orElse("");
        String label = (number + " " + words).strip();
        return moved ? Words.of("compare.moved", label) : label;
    }

    /** The picture of its role. */
    String icon() {
        return switch (role) {
            case "masthead" -> "header";
            case "paragraph", "subparagraph", "heading", "table", "note" -> role;
            case "organ", "division", GROUP -> "part";
            default -> "recital";
        };
    }
}
