package org.plenary.dsl.imports.akn;

import java.util.List;
import java.util.Optional;
import org.plenary.dsl.imports.manuscript.Line;
import org.plenary.dsl.imports.manuscript.Runs;

/**
 * An annex before it is read into blocks.
 *
 * @param designation
 *            "Annex II", where the file has it
 * @param title
 *            its title
 * @param lines
 *            what stands in it
 * @param appendices
 *            what is attached to it in turn
 */
record Annex(Optional<String> designation, Runs title, List<Line> lines, List<Annex> appendices) {
}
