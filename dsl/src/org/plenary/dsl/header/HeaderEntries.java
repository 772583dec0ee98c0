package org.plenary.dsl.header;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Problem;

/** The lines of a header by their keys; lines whose key is unknown, or known already, are reported and left out. */
final class HeaderEntries {

    private static final Pattern PART_TITLE = Pattern.compile("title-[A-Z]");
    private static final List<String> KEYS = Arrays.stream(HeaderKey.values()).map(HeaderKey::text).toList();
    // A key that is long beyond reason is not compared with the known ones: the time grows with its length.
    private static final int LONGEST_KEY = 40;

    private final Map<HeaderKey, HeaderEntry> byKey = new EnumMap<>(HeaderKey.class);
    private final Map<String, HeaderEntry> partTitles = new TreeMap<>();
    private final Set<HeaderKey> mentioned = EnumSet.noneOf(HeaderKey.class);
    private final Set<String> keys;
    private final Consumer<Problem> problems;

    HeaderEntries(List<HeaderEntry> entries, Consumer<Problem> problems) {
        this.keys = entries.stream().map(entry -> entry.key().strip()).collect(Collectors.toSet());
        this.problems = problems;
        entries.forEach(this::add);
    }

    Optional<HeaderEntry> find(HeaderKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Whether there is a line of this key, even one without a value. */
    boolean mentions(HeaderKey key) {
        return mentioned.contains(key);
    }

    /** The titles of the parts by their letter. */
    Map<String, HeaderEntry> partTitles() {
        return partTitles;
    }

    private void add(HeaderEntry entry) {
        String written = entry.key().strip();
        if (PART_TITLE.matcher(written).matches()) {
            put(partTitles, written.substring(written.length() - 1), entry);
        } else {
            HeaderKey.of(written).or(() -> meant(entry)).ifPresent(key -> {
                mentioned.add(key);
                put(byKey, key, entry);
            });
        }
    }

    /** Reports a wrong key. One that differs only in case, or has a space or low line for the hyphen, still counts. */
    private Optional<HeaderKey> meant(HeaderEntry entry) {
        String written = entry.key().strip();
        String regular = written.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-");
        Optional<String> nearest = regular.length() > LONGEST_KEY ? Optional.empty() : NearestWord.find(regular, KEYS);
        problems.accept(nearest.map(key -> misspelt(entry, written, key))
                .orElseGet(() -> HeaderRule.UNKNOWN_KEY.at(entry.keySpan(), written, String.join(", ", KEYS))
                        .curedBy(List.of(HeaderCures.withoutLine(entry)))));
        return HeaderKey.of(regular).filter(key -> !byKey.containsKey(key));
    }

    /** Where the key that is meant stands in another line already, only the drafter knows which of the two to keep. */
    private Problem misspelt(HeaderEntry entry, String written, String meant) {
        Problem problem = HeaderRule.MISSPELT_KEY.at(entry.keySpan(), written, meant);
        return keys.contains(meant) ? problem
                : problem.curedBy(List.of(Fix.writing(entry.keySpan(), meant)));
    }

    private <K> void put(Map<K, HeaderEntry> entries, K key, HeaderEntry entry) {
        if (entries.containsKey(key)) {
            problems.accept(HeaderRule.DUPLICATE_KEY.at(entry.keySpan(), entry.key().strip())
                    .curedBy(List.of(HeaderCures.withoutLine(entry))));
        } else if (entry.plain().isEmpty()) {
            problems.accept(HeaderRule.EMPTY_VALUE.at(entry.keySpan(), entry.key().strip())
                    .curedBy(MissingKeys.asksFor(key) ? List.of() : List.of(HeaderCures.withoutLine(entry))));
        } else {
            entries.put(key, entry);
        }
    }
}
