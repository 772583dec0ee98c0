package org.plenary.dsl.writer.docx;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.numbering.WrittenAlphabet;
import org.plenary.dsl.numbering.WrittenMarker;

/**
 * The part of a marker that counts: the 2 of "2.", the b of "(b)", the iv of "(iv)".
 *
 * @param start
 *            where it begins in the marker
 * @param end
 *            where it ends
 * @param value
 *            what it counts
 * @param format
 *            as Word's field switch names its form: {@code ARABIC}, {@code alphabetic}, {@code roman}
 */
record Numeral(int start, int end, int value, String format) {

    /** One numeral, with nothing but marks about it: neither "3 bis" nor "A.1" counts by a simple rule. */
    private static final Pattern SHAPE =
            Pattern.compile("[^\\p{L}\\p{N}]*([1-9][0-9]{0,3}|[a-z]+|[A-Z]+)[^\\p{L}\\p{N}]*");
    private static final Map<WrittenAlphabet, String> FORMATS = Map.of(WrittenAlphabet.LATIN_LOWER, "alphabetic",
            WrittenAlphabet.LATIN_UPPER, "ALPHABETIC", WrittenAlphabet.ROMAN_LOWER, "roman",
            WrittenAlphabet.ROMAN_UPPER, "ROMAN");

    /**
     * Reads a marker.
     *
     * @param due
     *            the number that would come next here; it tells the letter i after h from the numeral i
     */
    static Optional<Numeral> read(String marker, int due) {
        Matcher shape = SHAPE.matcher(marker);
        if (!shape.matches()) {
            return Optional.empty();
        }
        String core = shape.group(1);
        if (Character.isDigit(core.charAt(0))) {
            return Optional.of(new Numeral(shape.start(1), shape.end(1), Integer.parseInt(core), "ARABIC"));
        }
        List<WrittenMarker.Reading> readings = WrittenMarker.read("(" + core + ")").stream()
                .flatMap(written -> written.readings().stream())
                .filter(reading -> FORMATS.containsKey(reading.alphabet()) && reading.insertion() == 0).toList();
        return readings.stream().filter(reading -> reading.ordinal() == due).findFirst()
                .or(() -> readings.stream().findFirst()).map(reading -> new Numeral(shape.start(1), shape.end(1),
                        reading.ordinal(), FORMATS.get(reading.alphabet())));
    }

    /** The numeral as it stands in its marker. */
    String of(String marker) {
        return marker.substring(start, end);
    }
}
