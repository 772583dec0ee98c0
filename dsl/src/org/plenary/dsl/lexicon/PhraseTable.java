package org.plenary.dsl.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.dsl.language.Language;

/**
 * One language's rows of {@code openings.<language>.tsv}, by their first column: the two parts of a resolution,
 * {@code adverb} and {@code lead-in}.
 */
final class PhraseTable {

    private final Map<String, List<String>> phrases = new HashMap<>();

    private PhraseTable(BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.startsWith("#")) {
                add(line);
            }
        }
    }

    static PhraseTable of(Language language) {
        String name = "openings." + language.code() + ".tsv";
        try (InputStream in = PhraseTable.class.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new PhraseTable(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private void add(String line) {
        int kind = line.indexOf('\t');
        int phrase = line.indexOf('\t', kind + 1);
        phrases.computeIfAbsent(line.substring(0, kind), key -> new ArrayList<>())
                .add(line.substring(kind + 1, phrase < 0 ? line.length() : phrase));
    }

    List<String> rows(String kind) {
        return phrases.getOrDefault(kind, List.of());
    }
}
