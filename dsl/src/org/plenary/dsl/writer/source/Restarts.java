package org.plenary.dsl.writer.source;

import java.util.List;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Heading;
import org.plenary.dsl.document.OperativeParagraph;
import org.plenary.dsl.numbering.WrittenMarker;

/** Tells after which headings paragraph numbers begin anew. */
final class Restarts {

    private Restarts() {
    }

    /** Whether the first paragraph under this heading is 1 although numbered ones stand above it. */
    static boolean isRestart(Heading heading, List<? extends Block> siblings) {
        int at = siblings.indexOf(heading);
        boolean numbersAbove = siblings.subList(0, Math.max(at, 0)).stream()
                .anyMatch(OperativeParagraph.class::isInstance);
        return numbersAbove && siblings.subList(at + 1, siblings.size()).stream()
                .takeWhile(block -> !(block instanceof Heading))
                .filter(OperativeParagraph.class::isInstance).map(OperativeParagraph.class::cast)
                .findFirst().filter(Restarts::isFirst).isPresent();
    }

    private static boolean isFirst(OperativeParagraph paragraph) {
        return WrittenMarker.read(paragraph.marker().printed())
                .filter(marker -> marker.number() == 1 && marker.insertion() == 0).isPresent();
    }
}
