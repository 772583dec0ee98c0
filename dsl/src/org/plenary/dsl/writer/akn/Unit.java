package org.plenary.dsl.writer.akn;

import java.util.List;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Inline;

/**
 * A paragraph or point as the hierarchy holds it.
 *
 * @param name
 *            its {@code eId}
 * @param content
 *            its text
 * @param children
 *            what is indented under it
 */
record Unit(String name, List<Inline> content, List<Block> children) {
}
