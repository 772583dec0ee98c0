package org.plenary.dsl.writer.html;

import java.util.List;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Table;

/** Prints the rows of a table. */
final class TablePrinter {

    private final HtmlEmitter html;
    private final InlinePrinter inlines;

    TablePrinter(HtmlEmitter html, InlinePrinter inlines) {
        this.html = html;
        this.inlines = inlines;
    }

    void print(Table table) {
        html.open(Tag.THEAD);
        printRow(table.columns(), table.header(), true);
        html.close(Tag.THEAD);
        if (!table.rows().isEmpty()) {
            html.open(Tag.TBODY);
            table.rows().forEach(row -> printRow(table.columns(), row, false));
            html.close(Tag.TBODY);
        }
    }

    private void printRow(List<Table.Alignment> columns, Table.Row row, boolean header) {
        html.open(Tag.TR);
        for (int i = 0; i < row.cells().size(); i++) {
            printCell(Attribute.styled(alignment(columns.get(i))), row.cells().get(i), header);
        }
        html.close(Tag.TR);
    }

    /** An empty cell over a column heads nothing. */
    private void printCell(Attribute alignment, List<Inline> content, boolean header) {
        if (header && !content.isEmpty()) {
            html.open(Tag.TH, Attribute.scope("col"), alignment);
            inlines.print(content);
            html.close(Tag.TH);
        } else {
            html.open(Tag.TD, alignment);
            inlines.print(content);
            html.close(Tag.TD);
        }
    }

    private static String alignment(Table.Alignment alignment) {
        return switch (alignment) {
            case START -> "start";
            case CENTRE -> "centre";
            case END -> "end";
        };
    }
}
