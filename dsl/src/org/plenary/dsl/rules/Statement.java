package org.plenary.dsl.rules;

import org.plenary.dsl.document.Paragraph;

/**
 * A paragraph in its passage.
 *
 * @param paragraph
 *            what it is
 * @param depth
 *            0 for a paragraph of the passage, 1 for one indented under it, and so on
 * @param last
 *            whether no paragraph of the same depth follows under the same one
 */
public record Statement(Paragraph paragraph, int depth, boolean last) {
}
