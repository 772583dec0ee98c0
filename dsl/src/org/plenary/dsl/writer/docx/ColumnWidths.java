package org.plenary.dsl.writer.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Table;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.writer.text.Wording;

/**
 * Shares the width of a table among its columns: first so much that no word has to be broken, then by the length of
 * what they hold.
 */
final class ColumnWidths {

    /** A column of long texts counts for no more than so many characters. */
    private static final int LONGEST = 60;
    /** About the width of a character of table text, in twips, and the margins of a cell. */
    private static final int CHARACTER = 95;
    private static final int MARGINS = 240;

    private final Language language;

    ColumnWidths(Language language) {
        this.language = language;
    }

    /** The width of each column in twips; together they give the whole. */
    List<Integer> of(Table table, int whole) {
        int columns = table.columns().size();
        int[] least = IntStream.range(0, columns)
                .map(column -> MARGINS + CHARACTER * longestWord(words(table, column))).toArray();
        int[] lengths = IntStream.range(0, columns).map(column -> longest(words(table, column))).toArray();
        int spare = whole - IntStream.of(least).sum();
        int[] shares = spare > 0 ? lengths : least;
        int sum = IntStream.of(shares).sum();
        List<Integer> widths = new ArrayList<>();
        int left = whole;
        for (int column = 0; column < columns - 1; column++) {
            int width = spare > 0 ? least[column] + spare * shares[column] / sum : whole * shares[column] / sum;
            widths.add(width);
            left -= width;
        }
        widths.add(left);
        return widths;
    }

    private List<String> words(Table table, int column) {
        return Stream.concat(Stream.of(table.header()), table.rows().stream())
                .map(row -> Wording.of(cell(row, column), language)).toList();
    }

    private static List<Inline> cell(Table.Row row, int column) {
        return row.cells().get(column);
    }

    private static int longest(List<String> texts) {
        return texts.stream().mapToInt(text -> Math.max(1, Math.min(LONGEST, text.length()))).max().orElse(1);
    }

    /** Chinese has no words of more than a few characters, and may break anywhere. */
    private int longestWord(List<String> texts) {
        int limit = language == Language.CHINESE ? LONGEST / 10 : LONGEST / 2;
        return texts.stream().flatMap(text -> Arrays.stream(text.split("[ -]"))).mapToInt(String::length)
                .map(length -> Math.min(limit, length)).max().orElse(1);
    }
}
