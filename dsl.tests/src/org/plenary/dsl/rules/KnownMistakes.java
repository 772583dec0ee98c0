package org.plenary.dsl.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Mistakes in texts that the United Nations adopted, which rules find and should: {@code known-mistakes.tsv} gives, in
 * each line, the file, the rule, the words that the alarm stands at, and what is wrong with them.
 */
final class KnownMistakes {

    private final List<List<String>> known = lines();
    private final Set<List<String>> seen = new HashSet<>();

    /** Whether an alarm is right. */
    boolean contains(Alarm alarm) {
        List<String> key = List.of(alarm.file(), alarm.problem().code(), alarm.words());
        seen.add(key);
        return known.contains(key);
    }

    /** Those in the files that were looked at which no rule found. */
    List<List<String>> missed(Collection<String> files) {
        return known.stream().filter(mistake -> files.contains(mistake.get(0)) && !seen.contains(mistake)).toList();
    }

    private static List<List<String>> lines() {
        try (InputStream in = KnownMistakes.class.getResourceAsStream("known-mistakes.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)
                    .map(line -> List.of(line.split("\t"))).map(KnownMistakes::key).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> key(List<String> cells) {
        assertTrue(cells.size() == 4, () -> "A known mistake has a file, a rule, words and a reason: " + cells);
        return cells.subList(0, 3);
    }
}
