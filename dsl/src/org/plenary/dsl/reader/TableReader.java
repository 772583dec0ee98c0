package org.plenary.dsl.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Table.Alignment;
import org.plenary.dsl.resolution.Cell;
import org.plenary.dsl.resolution.Row;
import org.plenary.dsl.resolution.Table;

/** Reads a table. Rows that are too short are filled with empty cells, as on the page. */
final class TableReader {

    private final ContentReader contents;

    TableReader(ContentReader contents) {
        this.contents = contents;
    }

    org.plenary.dsl.document.Table read(Table written, String id) {
        List<Alignment> columns = new ArrayList<>(alignments(written.getRule()));
        int widest = written.getRows().stream().mapToInt(row -> row.getCells().size()).max().orElse(1);
        while (columns.size() < widest) {
            columns.add(Alignment.START);
        }
        List<org.plenary.dsl.document.Table.Row> rows = written.getRows().stream()
                .map(row -> read(row, columns.size())).toList();
        return new org.plenary.dsl.document.Table(id, columns, rows.get(0), rows.subList(1, rows.size()),
                Spans.of(written));
    }

    private org.plenary.dsl.document.Table.Row read(Row written, int columns) {
        List<List<Inline>> cells = new ArrayList<>();
        for (Cell cell : written.getCells()) {
            cells.add(contents.read(cell.getContent()));
        }
        while (cells.size() < columns) {
            cells.add(List.of());
        }
        return new org.plenary.dsl.document.Table.Row(cells);
    }

    /** {@code | --- | :--: | ---: |} as in GitHub Markdown. */
    private static List<Alignment> alignments(String rule) {
        String inner = rule.strip().replaceAll("^\\||\\|$", "");
        return Arrays.stream(inner.split("\\|")).map(String::strip).map(TableReader::alignment).toList();
    }

    private static Alignment alignment(String dashes) {
        if (!dashes.endsWith(":")) {
            return Alignment.START;
        }
        return dashes.startsWith(":") ? Alignment.CENTRE : Alignment.END;
    }
}
