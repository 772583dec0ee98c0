package org.plenary.dsl.imports.manuscript;

import java.util.Optional;
import org.plenary.dsl.numbering.WrittenMarker;

/** Parts the number or letter from a text that begins with it: many files have it in the text. */
public final class MarkerSplit {

    private MarkerSplit() {
    }

    /** The line with its marker apart, if it begins with one. */
    public static Line of(Line line) {
        if (line.marker().isPresent() || line.kind() == Line.Kind.ORGAN) {
            return line;
        }
        Optional<WrittenMarker> marker = MarkerReader.ofText(line.words())
                .filter(found -> line.kind() == Line.Kind.PARAGRAPH || !found.isNumber());
        return marker.map(found -> split(line, found)).orElse(line);
    }

    /** A no-break space behind a number is no more text than any other space there. */
    private static Runs withoutSpace(Runs text) {
        int spaces = 0;
        while (spaces < text.words().length() && " \u00a0\u202f".indexOf(text.words().charAt(spaces)) >= 0) {
            spaces++;
        }
        return text.after(spaces).folded();
    }

    private static Line split(Line line, WrittenMarker marker) {
        int depth = marker.isNumber() ? 0 : line.rank() > 0 ? line.rank() : Line.UNKNOWN;
        return Line.paragraph(line.kind(), depth, Optional.of(marker),
                withoutSpace(line.text().after(marker.text().length())));
    }
}
