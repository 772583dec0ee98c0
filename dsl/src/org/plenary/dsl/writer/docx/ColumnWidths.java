package org.plenary.dsl.writer.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Table;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.writer.text.Wording;

/** Shares the width of a table among its columns by the length of what they hold. */
final class ColumnWidths {

    /** A column of short entries is still worth so many characters, and one of long texts no more than so many. */
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;

    private final Language language;

    ColumnWidths(Language language) {
        this.language = language;
    }

    /** The width of each column in twips; together they give the whole. */
    List<Integer> of(Table table, int whole) {
        int[] weights = IntStream.range(0, table.columns().size()).map(column -> weight(table, column)).toArray();
        int sum = IntStream.of(weights).sum();
        List<Integer> widths = new ArrayList<>();
        int left = whole;
        for (int column = 0; column < weights.length; column++) {
            boolean last = column == weights.length - 1;
            int width = last ? left : whole * weights[column] / sum;
            widths.add(width);
            left -= width;
        }
        return widths;
    }

    private int weight(Table table, int column) {
        int longest = lengthOf(table.header().cells().get(column));
        for (Table.Row row : table.rows()) {
            longest = Math.max(longest, lengthOf(row.cells().get(column)));
        }
        return Math.max(NARROWEST, Math.min(WIDEST, longest));
    }

    private int lengthOf(List<Inline> cell) {
        return Wording.of(cell, language).length();
    }
}
