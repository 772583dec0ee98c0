package org.plenary.dsl.imports.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What stands on one base line, from left to right; signs of smaller type that are raised above it belong to it. */
final class Row {

    private final List<Glyph> glyphs = new ArrayList<>();
    private final float y;

    Row(float y) {
        this.y = y;
    }

    void add(Glyph glyph) {
        glyphs.add(glyph);
    }

    void addAll(Row other) {
        glyphs.addAll(other.glyphs);
    }

    float y() {
        return y;
    }

    List<Glyph> glyphs() {
        return glyphs.stream().sorted(Comparator.comparingDouble(Glyph::x)).toList();
    }

    boolean isBlank() {
        return glyphs.stream().allMatch(Glyph::isSpace);
    }

    /** The size of most of its type. */
    float size() {
        return (float) glyphs.stream().filter(glyph -> !glyph.isSpace()).mapToDouble(Glyph::size).sorted()
                .skip(glyphs.stream().filter(glyph -> !glyph.isSpace()).count() / 2).findFirst().orElse(0);
    }

    float left() {
        return (float) glyphs.stream().filter(glyph -> !glyph.isSpace()).mapToDouble(Glyph::x).min().orElse(0);
    }

    float right() {
        return (float) glyphs.stream().filter(glyph -> !glyph.isSpace()).mapToDouble(Glyph::right).max().orElse(0);
    }

    /** Whether a row of small type above is raised figures of this one. */
    boolean carries(Row above) {
        float rise = y - above.y;
        return rise > 0.5 && rise < size() * 0.6 && above.size() <= size() * 0.85
                && above.left() >= left() - size() * 3 && above.right() <= right() + size() * 3;
    }

    /** Whether a row of small type below is lowered figures of this one, as in CO2. */
    boolean drops(Row below) {
        float fall = below.y - y;
        return fall > 0.5 && fall < size() * 0.4 && below.size() <= size() * 0.85 && below.left() >= left()
                && below.right() <= right() + size() * 3;
    }
}
