package org.plenary.dsl.writer.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plenary.dsl.document.Table;
import org.plenary.dsl.document.Table.Alignment;

/** The lines of a table: its header row, the rule with the alignment of the columns, the other rows. */
final class TableLines {

    private final InlineSource inline;

    TableLines(InlineSource inline) {
        this.inline = inline;
    }

    List<String> of(Table table) {
        List<String> lines = new ArrayList<>();
        lines.add(row(table.header()));
        lines.add(edged(table.columns().stream().map(TableLines::rule).toList()));
        table.rows().forEach(row -> lines.add(row(row)));
        return lines;
    }

    private String row(Table.Row row) {
        return edged(row.cells().stream().map(inline::of).toList());
    }

    private static String edged(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String rule(Alignment alignment) {
        return switch (alignment) {
            case START -> "---";
            case CENTRE -> ":---:";
            case END -> "---:";
        };
    }
}
