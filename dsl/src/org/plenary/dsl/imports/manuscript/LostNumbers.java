package org.plenary.dsl.imports.manuscript;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.dsl.numbering.WrittenMarker;

/** Finds paragraphs that have lost their number in a file: between 125 and 127 stands a single one without any. */
final class LostNumbers {

    private final Map<Line, Integer> lost = new IdentityHashMap<>();

    LostNumbers(List<Line> lines) {
        int last = 0;
        List<Line> between = new ArrayList<>();
        for (Line line : lines) {
            if (line.isNumbered()) {
                int number = line.marker().map(WrittenMarker::number).orElse(0);
                if (last > 0 && number == last + 2 && between.size() == 1) {
                    lost.put(between.get(0), last + 1);
                }
                last = number;
                between.clear();
            } else if (line.kind() == Line.Kind.PARAGRAPH && line.marker().isEmpty() && line.rank() <= 0) {
                between.add(line);
            }
        }
    }

    /** What the drafter has to check at this line. */
    Optional<String> remark(Line line) {
        return Optional.ofNullable(lost.get(line)).map(number -> "Is this paragraph " + number
                + "? The imported file has no number “" + number + ".” here.");
    }
}
