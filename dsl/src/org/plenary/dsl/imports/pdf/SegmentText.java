package org.plenary.dsl.imports.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.dsl.document.Styled.Style;
import org.plenary.dsl.imports.manuscript.Run;
import org.plenary.dsl.imports.manuscript.Runs;

/** Reads the words of a segment: spaces from the gaps, looks from the faces, order from the script. */
final class SegmentText {

    /** A space is about a quarter of the size of the type; justified lines have wider ones. */
    private static final float SPACE = 0.16f;
    private static final float RAISED = 0.12f;
    private static final String MIRRORED = "()[]{}<>«»";
    private static final String MIRROR_OF = ")(][}{><»«";

    private final Segment segment;
    private final boolean rightToLeft;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Set<Style> look = EnumSet.noneOf(Style.class);

    SegmentText(Segment segment, boolean rightToLeft) {
        this.segment = segment;
        this.rightToLeft = rightToLeft;
    }

    Runs runs() {
        List<Glyph> glyphs = rightToLeft ? logical(segment.glyphs()) : segment.glyphs();
        Glyph before = null;
        for (Glyph glyph : glyphs) {
            if (before != null && gap(before, glyph) > segment.size() * SPACE) {
                words.append(' ');
            }
            Set<Style> next = look(glyph);
            if (!next.equals(look)) {
                end();
                look = next;
            }
            words.append(glyph.text());
            before = glyph;
        }
        end();
        return new Runs(runs).folded();
    }

    private void end() {
        if (words.length() > 0) {
            runs.add(Run.text(words.toString(), Set.copyOf(look), Optional.empty()));
            words.setLength(0);
        }
    }

    private static float gap(Glyph one, Glyph other) {
        return Math.max(one.x(), other.x()) - Math.min(one.right(), other.right());
    }

    private Set<Style> look(Glyph glyph) {
        Set<Style> styles = EnumSet.noneOf(Style.class);
        boolean small = glyph.size() <= segment.size() * 0.85;
        if (small && segment.y() - glyph.y() > segment.size() * RAISED) {
            return EnumSet.of(Style.SUPERSCRIPT);
        }
        if (small && glyph.y() - segment.y() > 0.5) {
            return EnumSet.of(Style.SUBSCRIPT);
        }
        if (glyph.italic()) {
            styles.add(Style.ITALIC);
        }
        if (glyph.bold()) {
            styles.add(Style.BOLD);
        }
        return styles;
    }

    /** Right to left, but figures and words of other scripts left to right; brackets are printed mirrored. */
    private static List<Glyph> logical(List<Glyph> visual) {
        List<Glyph> logical = new ArrayList<>(visual);
        Collections.reverse(logical);
        int at = 0;
        while (at < logical.size()) {
            int end = at;
            while (end < logical.size() && runsLeftToRight(logical, end, at)) {
                end++;
            }
            Collections.reverse(logical.subList(at, end));
            at = Math.max(end, at + 1);
        }
        logical.replaceAll(SegmentText::mirrored);
        return logical;
    }

    /** A letter or figure of another script; within such words also the marks between them. */
    private static boolean runsLeftToRight(List<Glyph> logical, int at, int start) {
        if (isLeftToRight(logical.get(at))) {
            return true;
        }
        boolean between = at > start && at + 1 < logical.size() && isLeftToRight(logical.get(at + 1));
        return between && "./,-:–%".contains(logical.get(at).text())
                && gap(logical.get(at - 1), logical.get(at)) < logical.get(at).size() * SPACE;
    }

    private static boolean isLeftToRight(Glyph glyph) {
        byte direction = Character.getDirectionality(glyph.text().codePointAt(0));
        return direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                || direction == Character.DIRECTIONALITY_EUROPEAN_NUMBER
                || direction == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }

    private static Glyph mirrored(Glyph glyph) {
        int sign = MIRRORED.indexOf(glyph.text());
        return glyph.text().length() != 1 || sign < 0 ? glyph
                : new Glyph(MIRROR_OF.substring(sign, sign + 1), glyph.x(), glyph.y(), glyph.width(), glyph.size(),
                        glyph.italic(), glyph.bold());
    }
}
