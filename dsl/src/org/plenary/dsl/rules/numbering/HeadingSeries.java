package org.plenary.dsl.rules.numbering;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.dsl.rules.numbering.HeadingNumeral.Series;

/**
 * The numerals of the headings of one level, as far as they were read. "C" is the third letter after B, and a hundred
 * otherwise. A series begins anew once another has come in between, as the letters under the next Roman numeral.
 */
final class HeadingSeries {

    private final Map<Series, Integer> last = new EnumMap<>(Series.class);
    private Optional<Series> latest = Optional.empty();

    /** Takes the next heading; gives the numeral that is due there if it has another. */
    Optional<String> take(List<HeadingNumeral> readings) {
        HeadingNumeral numeral = readings.stream().min(Comparator.comparing(this::oddity)).orElseThrow();
        int due = isFresh(numeral) ? 1 : last.getOrDefault(numeral.series(), 0) + 1;
        latest = Optional.of(numeral.series());
        last.put(numeral.series(), numeral.ordinal());
        return numeral.ordinal() == due ? Optional.empty()
                : Optional.of(numeral.series().of(due)).filter(sign -> !sign.isEmpty());
    }

    /** Whether one of the readings goes on with this level; headings of one series may stand at different levels. */
    boolean isDue(List<HeadingNumeral> readings) {
        return readings.stream().anyMatch(reading -> oddity(reading) == 0);
    }

    /** 0 for the numeral that is due; then one that begins a series; then one that goes on with a known one. */
    private int oddity(HeadingNumeral reading) {
        int before = last.getOrDefault(reading.series(), 0);
        if (before > 0 && reading.ordinal() == before + 1) {
            return 0;
        }
        if (reading.ordinal() == 1 && before == 0) {
            return 1;
        }
        return before > 0 ? 2 : 3;
    }

    private boolean isFresh(HeadingNumeral numeral) {
        boolean interrupted = latest.filter(series -> series != numeral.series()).isPresent();
        return numeral.ordinal() == 1 && interrupted;
    }
}
