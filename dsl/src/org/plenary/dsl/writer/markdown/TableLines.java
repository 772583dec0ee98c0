package org.plenary.dsl.writer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plenary.dsl.document.Table;
import org.plenary.dsl.document.Table.Alignment;
import org.plenary.dsl.language.Language;

/** Prints a table: a line for each row, and under the heading one that says how the columns are aligned. */
final class TableLines {

    private final Language language;

    TableLines(Language language) {
        this.language = language;
    }

    String of(Table table) {
        List<String> lines = new ArrayList<>();
        lines.add(row(table.header()));
        lines.add(edged(table.columns().stream().map(TableLines::rule).toList()));
        table.rows().forEach(row -> lines.add(row(row)));
        return String.join("\n", lines);
    }

    private String row(Table.Row row) {
        return edged(row.cells().stream().map(cell -> InlinePrinter.of(cell, language)).toList());
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
