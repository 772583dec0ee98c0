package org.plenary.dsl.rules.numbering;

import java.util.Optional;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.numbering.WrittenMarker;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.source.Span;

/**
 * The number or letter that a drafter wrote before a paragraph.
 *
 * @param marker
 *            what was written
 * @param span
 *            where, without a quotation mark that stands before it
 */
record PlacedMarker(WrittenMarker marker, Span span) {

    private static final int LONGEST = 40;

    /** The marker of a paragraph, if it has one in the text. */
    static Optional<PlacedMarker> of(Draft draft, Block paragraph) {
        int start = paragraph.span().offset();
        if (start < 0) {
            return Optional.empty();
        }
        String source = draft.source();
        return WrittenMarker.read(source, start, Math.min(source.length(), start + LONGEST)).map(marker -> {
            int quotationMark = marker.quotationMark().length();
            return new PlacedMarker(marker,
                    new Span(start + quotationMark, marker.text().length() - quotationMark));
        });
    }

    /** As it was written, without a quotation mark. */
    String written() {
        return marker.text().substring(marker.quotationMark().length());
    }
}
