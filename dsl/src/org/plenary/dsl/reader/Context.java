package org.plenary.dsl.reader;

import java.util.List;
import java.util.Map;
import org.plenary.dsl.reader.Place.Role;
import org.plenary.dsl.resolution.UnnumberedParagraph;

/**
 * Where blocks stand that are placed together.
 *
 * @param prefix
 *            what their names begin with: {@code annex-1-}
 * @param cited
 *            the markers of what they stand under
 * @param depth
 *            0 at the top of a group, 1 under a paragraph, 2 under a sub-paragraph
 * @param roles
 *            of the unnumbered paragraphs, where an organ speaks; elsewhere empty
 * @param isResolution
 *            whether an organ speaks
 * @param excerpt
 *            whether it is cut from a longer text, so that it may begin with any number
 */
record Context(String prefix, List<String> cited, int depth, Map<UnnumberedParagraph, Role> roles,
        boolean isResolution, boolean excerpt) {

    /** The top of an annex or of a note. */
    static Context free(String prefix) {
        return new Context(prefix, List.of(), 0, Map.of(), false, false);
    }

    /** The top of a quotation in which no organ speaks: an amendment, a few paragraphs. */
    static Context excerpt(String prefix) {
        return new Context(prefix, List.of(), 0, Map.of(), false, true);
    }

    /** The top of a text in which an organ speaks. */
    static Context resolution(String prefix, Map<UnnumberedParagraph, Role> roles) {
        return new Context(prefix, List.of(), 0, roles, true, false);
    }

    /** Under a paragraph of this context. */
    Context under(Place parent, int depth) {
        return new Context(parent.id() + "-", parent.cited(), depth, Map.of(), false, excerpt);
    }

    /** What an unnumbered paragraph is that stands here. */
    Role role(UnnumberedParagraph paragraph) {
        return roles.getOrDefault(paragraph, depth == 0 ? Role.PLAIN : Role.CONTINUATION);
    }
}
