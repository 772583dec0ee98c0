package org.plenary.dsl.imports.manuscript;

import java.util.List;

/** The levels of headings: the styles that a text uses, the highest first, whichever they are, or as they say. */
final class HeadingLevels {

    private final List<Integer> ranks;

    HeadingLevels(List<Line> lines) {
        this.ranks = lines.stream().filter(Line::isHeading).map(Line::rank).distinct().sorted().toList();
    }

    /** 1 for the highest. */
    int of(Line heading) {
        int level = heading.rank() > Line.EXACT ? heading.rank() - Line.EXACT : ranks.indexOf(heading.rank()) + 1;
        return Math.min(6, Math.max(1, level));
    }
}
