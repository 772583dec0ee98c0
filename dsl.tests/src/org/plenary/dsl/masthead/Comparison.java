package org.plenary.dsl.masthead;

import java.util.Map;
import java.util.TreeMap;

/** Compares printed with composed covers, line by line, and counts by the kind of line. */
final class Comparison {

    private final Map<LineKind, Integer> compared = new TreeMap<>();
    private final Map<LineKind, Integer> equal = new TreeMap<>();
    private final Map<String, String> differences = new TreeMap<>();

    void add(String document, PrintedCover printed, ComposedCover composed) {
        for (LineKind kind : LineKind.values()) {
            printed.line(kind).ifPresent(line -> compare(document + " " + kind, kind, line, composed.line(kind)));
        }
    }

    /** What differs, by document and kind of line. */
    Map<String, String> differences() {
        return differences;
    }

    double share() {
        return (double) sum(equal) / sum(compared);
    }

    String table() {
        StringBuilder table = new StringBuilder(sum(equal) + " of " + sum(compared) + ":");
        compared.forEach((kind, count) -> table.append(' ').append(kind).append(' ')
                .append(equal.getOrDefault(kind, 0)).append('/').append(count));
        return table.toString();
    }

    private void compare(String place, LineKind kind, String printed, String composed) {
        compared.merge(kind, 1, Integer::sum);
        if (Folding.of(printed).equals(Folding.of(composed))) {
            equal.merge(kind, 1, Integer::sum);
        } else {
            differences.put(place, place + "\n  printed:  " + printed + "\n  composed: " + composed);
        }
    }

    private static int sum(Map<LineKind, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
