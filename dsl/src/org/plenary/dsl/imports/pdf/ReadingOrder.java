package org.plenary.dsl.imports.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the segments of a page into the order in which they are read: down one column, then down the next. */
final class ReadingOrder {

    /** Fewer rows with a gap in the middle are a masthead, and no columns. */
    private static final int FEWEST_ROWS = 10;
    private static final double MOST = 0.6;
    private static final float NARROWEST_GUTTER = 8f;

    private final List<Segment> segments;
    private final boolean rightToLeft;

    ReadingOrder(List<Segment> segments, boolean rightToLeft) {
        this.segments = segments;
        this.rightToLeft = rightToLeft;
    }

    List<Segment> sorted() {
        float gutter = gutter();
        List<Segment> sorted = new ArrayList<>();
        List<Segment> first = new ArrayList<>();
        List<Segment> second = new ArrayList<>();
        for (Segment segment : segments) {
            boolean left = segment.right() < gutter;
            boolean right = segment.left() > gutter;
            if (gutter > 0 && (left || right)) {
                (left == rightToLeft ? second : first).add(segment);
            } else {
                flush(first, second, sorted);
                sorted.add(segment);
            }
        }
        flush(first, second, sorted);
        return gutter > 0 ? sorted : byRows(segments);
    }

    private static void flush(List<Segment> first, List<Segment> second, List<Segment> sorted) {
        sorted.addAll(first);
        sorted.addAll(second);
        first.clear();
        second.clear();
    }

    private List<Segment> byRows(List<Segment> all) {
        Comparator<Segment> across = Comparator.comparingDouble(Segment::left);
        return all.stream().sorted(Comparator.comparingDouble(Segment::y)
                .thenComparing(rightToLeft ? across.reversed() : across)).toList();
    }

    /** The middle of the gap between two columns; 0 where the page has one. */
    private float gutter() {
        float left = (float) segments.stream().mapToDouble(Segment::left).min().orElse(0);
        float right = (float) segments.stream().mapToDouble(Segment::right).max().orElse(0);
        float middle = (left + right) / 2;
        List<Segment> before = segments.stream().filter(segment -> segment.right() < middle).toList();
        List<Segment> after = segments.stream().filter(segment -> segment.left() > middle).toList();
        if (before.size() < FEWEST_ROWS || after.size() < FEWEST_ROWS
                || before.size() + after.size() < segments.size() * MOST) {
            return 0;
        }
        float gapStart = (float) before.stream().mapToDouble(Segment::right).max().orElse(0);
        float gapEnd = (float) after.stream().mapToDouble(Segment::left).min().orElse(0);
        return gapEnd - gapStart < NARROWEST_GUTTER ? 0 : (gapStart + gapEnd) / 2;
    }
}
