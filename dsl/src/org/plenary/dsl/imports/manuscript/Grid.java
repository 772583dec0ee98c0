package org.plenary.dsl.imports.manuscript;

import java.util.List;
import org.plenary.dsl.document.Table.Alignment;

/**
 * A table of a manuscript; its first row is its header.
 *
 * @param columns
 *            how each column is aligned
 * @param rows
 *            the cells of each row; every row has as many as there are columns
 */
public record Grid(List<Alignment> columns, List<List<Runs>> rows) {

    public Grid {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
