package org.plenary.dsl.imports.manuscript;

import java.util.List;

/**
 * A part, an annex or an appendix of a manuscript.
 *
 * @param designation
 *            what heads it, as written: "Annex II"
 * @param title
 *            its title; may be empty
 * @param pieces
 *            what it holds
 */
record Section(String designation, Runs title, List<Piece> pieces) {
}
