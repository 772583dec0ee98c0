package org.plenary.dsl.imports.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plenary.dsl.imports.manuscript.Runs;
import org.plenary.dsl.imports.text.PrintedLine;

/** The lines of one page, in the order in which they are read. */
final class PageLines {

    /** A column of a typewriter, in points. */
    private static final float COLUMN = 5;
    private static final float NEARLY = 4;
    /** Half points; less is the distance between raised figures and their line. */
    private static final int LEAST_HALVES = 8;
    /** Indents of right-to-left lines are counted from the right edge of the widest paper, in points. */
    private static final float WIDEST_PAPER = 842;

    private final int page;
    private final boolean rightToLeft;

    PageLines(int page, boolean rightToLeft) {
        this.page = page;
        this.rightToLeft = rightToLeft;
    }

    List<PrintedLine> of(List<Glyph> glyphs) {
        List<Segment> segments = PageRows.of(glyphs).stream().flatMap(row -> Segment.of(row).stream()).toList();
        float leading = leading(segments);
        List<PrintedLine> lines = new ArrayList<>();
        float margin = margin(segments);
        Segment before = null;
        for (Segment segment : new ReadingOrder(segments, rightToLeft).sorted()) {
            Runs text = new SegmentText(segment, rightToLeft).runs();
            if (!text.isEmpty()) {
                int gap = before == null ? 0 : gap(before, segment, leading);
                lines.add(new PrintedLine(text, indent(segment, margin), gap, page));
                before = segment;
            }
        }
        return lines;
    }

    /** Columns from the edge of the page; what stands nearly at the margin stands at it. */
    private int indent(Segment segment, float margin) {
        float start = start(segment);
        boolean atMargin = Math.abs(start - margin) < NEARLY;
        return Math.round((atMargin ? margin : start) / COLUMN);
    }

    private float start(Segment segment) {
        return rightToLeft ? WIDEST_PAPER - segment.right() : segment.left();
    }

    /** Where most lines begin. */
    private float margin(List<Segment> segments) {
        return mostFrequent(segments.stream().map(segment -> Math.round(start(segment))).toList());
    }

    private static int gap(Segment before, Segment segment, float leading) {
        float distance = segment.y() - before.y();
        return distance <= 0 || leading <= 0 ? 0 : Math.max(0, Math.round(distance / leading * 1.4f - 1.4f));
    }

    /** The distance between most lines. */
    private static float leading(List<Segment> segments) {
        List<Integer> distances = new ArrayList<>();
        for (int i = 1; i < segments.size(); i++) {
            int halves = Math.round((segments.get(i).y() - segments.get(i - 1).y()) * 2);
            if (halves > LEAST_HALVES) {
                distances.add(halves);
            }
        }
        return mostFrequent(distances) / 2f;
    }

    /** The number that comes most often; of several, the least; 0 if there is none. */
    private static int mostFrequent(List<Integer> numbers) {
        Map<Integer, Integer> counts = new TreeMap<>();
        numbers.forEach(number -> counts.merge(number, 1, Integer::sum));
        int most = 0;
        int found = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                found = entry.getKey();
            }
        }
        return found;
    }
}
