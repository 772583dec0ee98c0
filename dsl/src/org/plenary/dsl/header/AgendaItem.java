package org.plenary.dsl.header;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.numbering.WrittenAlphabet;
import org.plenary.dsl.numbering.WrittenMarker;

/**
 * An item of the agenda.
 *
 * @param number
 *            113 of item 113 (b)
 * @param subItem
 *            which sub-item, 2 for (b), 37 for (kk); empty for the whole item
 */
public record AgendaItem(int number, Optional<Integer> subItem) {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,3})(?: ?\\(?([\\p{L}\u0640 ]{1,7})\\))?");
    private static final Set<WrittenAlphabet> LETTERS = EnumSet.of(WrittenAlphabet.LATIN_LOWER, WrittenAlphabet.ARABIC);

    /** Reads {@code 126}, {@code 113 (b)}, {@code 113 b)}, {@code 103 (kk)}, in Arabic 113 (ب), 103 (ك ك). */
    static Optional<AgendaItem> parse(String written) {
        Matcher form = FORM.matcher(written);
        if (!form.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(form.group(1));
        if (form.group(2) == null) {
            return Optional.of(new AgendaItem(number, Optional.empty()));
        }
        return subItem(form.group(2)).map(letter -> new AgendaItem(number, Optional.of(letter)));
    }

    private static Optional<Integer> subItem(String letters) {
        return WrittenMarker.read("(" + letters.replace(" ", "") + ")").stream()
                .flatMap(marker -> marker.readings().stream())
                .filter(reading -> LETTERS.contains(reading.alphabet())).map(WrittenMarker.Reading::ordinal)
                .findFirst();
    }
}
