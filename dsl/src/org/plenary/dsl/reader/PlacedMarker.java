package org.plenary.dsl.reader;

import java.util.Optional;
import org.plenary.dsl.numbering.Marker;
import org.plenary.dsl.numbering.WrittenMarker;
import org.plenary.dsl.numbering.WrittenMarker.Reading;

/**
 * The marker of a paragraph and the number it stands for.
 *
 * @param number
 *            its place in the list, from 1
 * @param insertion
 *            0, or 1 for <i>bis</i>
 * @param marker
 *            as it prints
 */
record PlacedMarker(int number, int insertion, Marker marker) {

    /** What a marker supplies if the drafter leaves it to the tool. */
    interface Supply {
        Marker of(int number);
    }

    /** The marker that stands where this number is due; what the drafter wrote prints as it was written. */
    static PlacedMarker of(String token, int due, Supply supply) {
        Optional<WrittenMarker> read = WrittenMarker.read(token);
        String quotationMark = read.map(WrittenMarker::quotationMark).orElse("");
        if (read.filter(WrittenMarker::isSupplied).isPresent()) {
            Marker form = supply.of(due);
            return new PlacedMarker(due, 0, new Marker(quotationMark + form.printed(), form.cited(), true));
        }
        Optional<Reading> reading = read.flatMap(marker -> reading(marker, due));
        Marker written = new Marker(token.strip(), cited(token.substring(quotationMark.length())), false);
        return new PlacedMarker(reading.map(Reading::ordinal).orElse(due),
                reading.map(Reading::insertion).orElse(0), written);
    }

    /** "(i)" is the ninth letter after (h), and otherwise a Roman numeral. */
    private static Optional<Reading> reading(WrittenMarker marker, int due) {
        if (marker.kind() == WrittenMarker.Kind.BULLET) {
            return Optional.empty();
        }
        return marker.readings().stream().filter(reading -> reading.ordinal() == due).findFirst()
                .or(() -> marker.readings().stream().findFirst());
    }

    /** A reference leaves out the full stop or the dash behind a number, but not brackets: "7", "(a)". */
    private static String cited(String marker) {
        return marker.strip().replaceAll("(?:[.．]|\\s*[-–—])$", "");
    }
}
