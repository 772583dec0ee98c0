package org.plenary.dsl.imports.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sorts the signs of a page into rows. */
final class PageRows {

    /** Base lines of one row differ less than this, in points. */
    private static final float SAME = 1.2f;

    private PageRows() {
    }

    /** The rows from top to bottom. */
    static List<Row> of(List<Glyph> glyphs) {
        List<Row> rows = new ArrayList<>();
        for (Glyph glyph : glyphs.stream().sorted(Comparator.comparingDouble(Glyph::y)).toList()) {
            Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (last == null || glyph.y() - last.y() > SAME) {
                last = new Row(glyph.y());
                rows.add(last);
            }
            last.add(glyph);
        }
        rows.removeIf(Row::isBlank);
        return withRaised(rows);
    }

    private static List<Row> withRaised(List<Row> rows) {
        List<Row> merged = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Row next = i + 1 < rows.size() ? rows.get(i + 1) : null;
            Row before = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (next != null && next.carries(row)) {
                next.addAll(row);
            } else if (before != null && before.drops(row)) {
                before.addAll(row);
            } else {
                merged.add(row);
            }
        }
        return merged;
    }
}
