package org.plenary.dsl.formatting2;

import java.util.ArrayList;
import java.util.List;
import org.plenary.dsl.parser.TokenKind;

/** Prints a table so that its columns stand under one another. */
final class TablePrinter {

    /** A longer cell is not waited for: the others would stand far apart. */
    private static final int WIDEST_COLUMN = 50;

    private final TokenCursor cursor;
    private final Sheet sheet;
    private final ContentPrinter content;

    TablePrinter(TokenCursor cursor, Sheet sheet, ContentPrinter content) {
        this.cursor = cursor;
        this.sheet = sheet;
        this.content = content;
    }

    /**
     * A row as written.
     *
     * @param edges
     *            what stands before each cell, and after the last: "|" or nothing
     */
    private record Row(List<String> cells, List<String> edges, String comment) {
    }

    void print(int column) {
        cursor.take();
        List<Row> rows = new ArrayList<>();
        rows.add(row());
        TableRule rule = TableRule.of(cursor.take());
        String ruleComment = comments();
        while (cursor.isNext(TokenKind.CELL_EDGE)) {
            rows.add(row());
        }
        int[] widths = widths(rows, rule.columns());
        String indentation = " ".repeat(column);
        sheet.newLine(indentation + line(rows.get(0), widths, rule));
        sheet.newLine(indentation + rule.print(widths) + ruleComment);
        for (Row row : rows.subList(1, rows.size())) {
            sheet.newLine(indentation + line(row, widths, rule));
        }
    }

    private Row row() {
        List<String> cells = new ArrayList<>();
        List<String> edges = new ArrayList<>();
        while (cursor.isNext(TokenKind.CELL_EDGE)) {
            edges.add(cursor.take());
            cells.add(content.takeContent().text().toString());
        }
        edges.add(cursor.take());
        return new Row(cells, edges, comments());
    }

    private String comments() {
        StringBuilder line = new StringBuilder();
        if (!cursor.isNext(TokenKind.BLOCK_END)) {
            cursor.takeComments().forEach(comment -> line.append(' ').append(comment.text()));
        }
        return line.toString();
    }

    private static int[] widths(List<Row> rows, int columns) {
        int[] widths = new int[columns];
        for (Row row : rows) {
            for (int i = 0; i < Math.min(columns, row.cells().size()); i++) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(row.cells().get(i)));
            }
        }
        for (int i = 0; i < columns; i++) {
            widths[i] = Math.max(3, Math.min(WIDEST_COLUMN, widths[i]));
        }
        return widths;
    }

    private static String line(Row row, int[] widths, TableRule rule) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cells().get(i);
            line.append(row.edges().get(i));
            line.append(i == 0 && row.edges().get(0).isEmpty() ? "" : " ");
            line.append(i < widths.length ? rule.align(cell, i, widths[i]) : cell);
            line.append(' ');
        }
        return line.append(row.edges().get(row.cells().size())).append(row.comment()).toString();
    }
}
