package org.plenary.dsl.writer.akn;

import java.util.List;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Table;
import org.plenary.dsl.document.Table.Alignment;

/** Prints a table; each cell says how its text is aligned, unless it begins where the line begins. */
final class TablePrinter {

    private final Printing printing;
    private final Markup xml;
    private final String around;

    TablePrinter(Printing printing, String around) {
        this.printing = printing;
        this.xml = printing.xml;
        this.around = around;
    }

    void print(Table table) {
        xml.element("table", Markup.attributes("eId", printing.names.next(around, "table", table)), () -> {
            printRow("th", table.header(), table.columns());
            table.rows().forEach(row -> printRow("td", row, table.columns()));
        });
    }

    private void printRow(String element, Table.Row row, List<Alignment> columns) {
        xml.element("tr", List.of(), () -> {
            for (int i = 0; i < Math.max(1, columns.size()); i++) {
                List<Inline> content = i < row.cells().size() ? row.cells().get(i) : List.of();
                String look = i < columns.size() ? look(columns.get(i)) : "";
                xml.line(element, Markup.attributes("style", look),
                        () -> xml.inline("p", List.of(), () -> printing.inline(content)));
            }
        });
    }

    private static String look(Alignment alignment) {
        return switch (alignment) {
            case START -> "";
            case CENTRE -> "text-align: center";
            case END -> "text-align: end";
        };
    }
}
