package org.plenary.dsl.reader;

import java.util.List;
import org.plenary.dsl.numbering.Marker;

/**
 * What a block is in its text, and its number.
 *
 * @param role
 *            what it is
 * @param id
 *            see {@link org.plenary.dsl.document.Block#id()}
 * @param marker
 *            its number or letter
 * @param cited
 *            the markers by which it is cited, from the paragraph down: "2", "(a)"
 * @param level
 *            depth of a sub-paragraph, otherwise 0
 * @param opens
 *            whether it begins with an opening phrase: preambular and operative paragraphs of a resolution, but not the
 *            numbered paragraphs of an annex
 */
record Place(Role role, String id, Marker marker, List<String> cited, int level, boolean opens) {

    /** What a block is. */
    enum Role {
        ORGAN_LINE, PREAMBULAR, OPERATIVE, SUB_PARAGRAPH, CONTINUATION, PLAIN, OTHER
    }

    /** The place of a block without a marker. */
    static Place unnumbered(Role role, String id) {
        return new Place(role, id, Marker.NONE, List.of(), 0, role == Role.PREAMBULAR || role == Role.OPERATIVE);
    }
}
