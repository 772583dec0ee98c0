package org.plenary.dsl.document;

import java.util.List;
import org.plenary.dsl.source.Span;

/**
 * A table. Every row has as many cells as there are columns.
 *
 * @param id
 *            see {@link Block#id()}
 * @param columns
 *            how each column is aligned
 * @param header
 *            the heading row
 * @param rows
 *            the rows under it
 * @param span
 *            see {@link Block#span()}
 */
public record Table(String id, List<Alignment> columns, Row header, List<Row> rows, Span span) implements Block {

    /** How the text of a column is aligned; START is left, in Arabic right. */
    public enum Alignment {
        START, CENTRE, END
    }

    /**
     * A row.
     *
     * @param cells
     *            the text of each cell
     */
    public record Row(List<List<Inline>> cells) {

        public Row {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.table(this);
    }
}
