package org.plenary.dsl.imports.pdf;

import java.util.ArrayList;
import java.util.List;
import org.plenary.dsl.numbering.WrittenMarker;

/**
 * What stands together in a row. A masthead has the name of the organ at the left and the imprint at the right; a wide
 * gap parts them.
 *
 * @param glyphs
 *            from left to right
 * @param y
 *            the base line
 * @param size
 *            the size of most of its type
 */
record Segment(List<Glyph> glyphs, float y, float size) {

    private static final float WIDE_GAP = 3f;

    float left() {
        return glyphs.get(0).x();
    }

    float right() {
        return glyphs.get(glyphs.size() - 1).right();
    }

    /** The segments of a row from left to right; the space behind a number or letter parts none. */
    static List<Segment> of(Row row) {
        List<Segment> segments = new ArrayList<>();
        List<Glyph> current = new ArrayList<>();
        float size = row.size();
        for (Glyph glyph : row.glyphs()) {
            if (glyph.isSpace()) {
                continue;
            }
            boolean wide = !current.isEmpty() && glyph.x() - current.get(current.size() - 1).right() > size * WIDE_GAP;
            if (wide && !isMarker(current)) {
                segments.add(new Segment(List.copyOf(current), row.y(), size));
                current.clear();
            }
            current.add(glyph);
        }
        if (!current.isEmpty()) {
            segments.add(new Segment(List.copyOf(current), row.y(), size));
        }
        return segments;
    }

    private static boolean isMarker(List<Glyph> glyphs) {
        StringBuilder words = new StringBuilder();
        glyphs.forEach(glyph -> words.append(glyph.text()));
        boolean titleNumber = words.toString().matches("\\d{1,4}/\\d{1,4}\\.?");
        return titleNumber || words.length() <= 10 && WrittenMarker.read(words, 0, words.length())
                .filter(marker -> marker.text().length() == words.length()).isPresent()
                || words.toString().matches("\\d{1,3}");
    }
}
