package org.plenary.dsl.imports.manuscript;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.plenary.dsl.numbering.WrittenMarker;
import org.plenary.dsl.numbering.WrittenMarkerForm;

/** Finds the number or letter with which a paragraph begins, where the file has not marked it up. */
public final class MarkerReader {

    /** "A." may be an initial, and a heading's number: only mark-up makes it a paragraph's. */
    private static final Set<WrittenMarkerForm> IN_TEXT = EnumSet.complementOf(EnumSet.of(WrittenMarkerForm.DOT));

    private MarkerReader() {
    }

    /** The marker that an element of its own gives: {@code <num>(a)</num>}. */
    public static Optional<WrittenMarker> ofElement(String number) {
        String folded = number.replaceAll("[ \t\r\n]+", " ").strip();
        return WrittenMarker.read(folded).filter(marker -> marker.text().length() == folded.length());
    }

    /** The marker at the beginning of a text. */
    static Optional<WrittenMarker> ofText(String words) {
        return WrittenMarker.read(words).filter(marker -> IN_TEXT.contains(marker.form()));
    }
}
