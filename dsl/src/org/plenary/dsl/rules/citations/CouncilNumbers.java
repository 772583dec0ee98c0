package org.plenary.dsl.rules.citations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The years of the resolutions of the Security Council, whose numbers run on: 1325 is of 2000. */
final class CouncilNumbers {

    private final TreeMap<Integer, Integer> years = new TreeMap<>();

    private CouncilNumbers() {
    }

    static CouncilNumbers read() {
        CouncilNumbers numbers = new CouncilNumbers();
        for (String line : text().split("\n")) {
            if (!line.startsWith("#")) {
                String[] columns = line.strip().split("\t");
                numbers.years.put(Integer.parseInt(columns[1]), Integer.parseInt(columns[0]));
            }
        }
        return numbers;
    }

    private static String text() {
        try (InputStream in = CouncilNumbers.class.getResourceAsStream("council-numbers.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("council-numbers.tsv", e);
        }
    }

    /** The year of a resolution; empty for one after the last that is known. */
    Optional<Integer> year(int number) {
        return Optional.ofNullable(years.ceilingEntry(number)).map(Map.Entry::getValue);
    }

    /** The last year that is known. */
    int lastYear() {
        return years.lastEntry().getValue();
    }
}
