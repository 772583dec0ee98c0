package org.plenary.dsl.writer.source;

import org.plenary.dsl.numbering.Marker;
import org.plenary.dsl.numbering.WrittenMarker;

/** The number or letter of a paragraph as it is written: as it prints, or as a sign that the tool supplies it. */
final class WrittenMarkers {

    private WrittenMarkers() {
    }

    /** "7.", "7 -"; "#." for a number that the tool supplies, and for a single paragraph, which prints none. */
    static String number(Marker marker) {
        return marker.supplied() ? quotationMark(marker) + "#." : marker.printed();
    }

    /** "(a)", "a)", "-"; "(#)" for a letter that the tool supplies. */
    static String letter(Marker marker) {
        return marker.supplied() ? quotationMark(marker) + "(#)" : marker.printed();
    }

    /** In a quotation every paragraph opens with one, number and all: “1. Welcomes. */
    private static String quotationMark(Marker marker) {
        return WrittenMarker.read(marker.printed()).map(WrittenMarker::quotationMark).orElse("");
    }
}
