package org.plenary.dsl.writer.docx;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final Pattern SAME_LETTER = Pattern.compile("([a-z])\\1{0,9}");
    private static final int LETTERS = 26;

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
        String lower = core.toLowerCase(Locale.ROOT);
        int letter = letterValue(lower);
        int roman = RomanNumerals.value(lower);
        boolean isRoman = roman > 0 && (roman == due || letter == 0 || letter != due && roman == 1);
        int value = isRoman ? roman : letter;
        String format = isRoman ? "roman" : "alphabetic";
        String cased = lower.equals(core) ? format : format.toUpperCase(Locale.ROOT);
        return Optional.of(new Numeral(shape.start(1), shape.end(1), value, cased)).filter(read -> read.value > 0);
    }

    /** The numeral as it stands in its marker. */
    String of(String marker) {
        return marker.substring(start, end);
    }

    /** Word counts a … z, aa, bb … zz, aaa; 0 for letters that are no number so. */
    private static int letterValue(String letters) {
        if (!SAME_LETTER.matcher(letters).matches()) {
            return 0;
        }
        return letters.charAt(0) - 'a' + 1 + (letters.length() - 1) * LETTERS;
    }
}
