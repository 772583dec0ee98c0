package org.plenary.dsl.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.dsl.language.Language;

/**
 * One language's rows of {@code openings.<language>.tsv}, by their first column: the phrases of the two parts of a
 * resolution; the words that may join them ({@code adverb}, {@code qualifier}, see {@link PhraseSearch}); and in
 * Chinese what prints upright before them ({@code lead-in}). A third column says how often a phrase was counted.
 */
final class PhraseTable {

    private final Map<String, List<String>> phrases = new HashMap<>();

    private PhraseTable(String text) {
        for (String line : text.split("\n")) {
            if (!line.startsWith("#")) {
                String[] columns = line.split("\t");
                phrases.computeIfAbsent(columns[0], kind -> new ArrayList<>()).add(columns[1]);
            }
        }
    }

    static PhraseTable of(Language language) {
        String name = "openings." + language.code() + ".tsv";
        try (InputStream in = PhraseTable.class.getResourceAsStream(name)) {
            return new PhraseTable(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The phrases of a kind, in the order of the file. */
    List<String> rows(String kind) {
        return phrases.getOrDefault(kind, List.of());
    }

    /** The same as a tree. */
    PhraseTree tree(String kind, Words words) {
        PhraseTree tree = new PhraseTree();
        for (String phrase : rows(kind)) {
            tree.add(words.of(phrase));
        }
        return tree;
    }
}
