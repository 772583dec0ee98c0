package org.plenary.dsl.masthead;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.plenary.dsl.language.Language;

/** The lines of real documents that we print otherwise, each with the reason, from {@code oddities.tsv}. */
final class Oddities {

    private Oddities() {
    }

    /** Document and kind of line, as {@link Comparison#differences()} has them. */
    static Set<String> of(Language language) {
        Set<String> oddities = new TreeSet<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Oddities.class.getResourceAsStream("oddities.tsv"), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> line.startsWith(language.code() + "\t")).map(line -> line.split("\t"))
                    .forEach(cells -> oddities.add(cells[1] + " " + cells[2]));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return oddities;
    }
}
