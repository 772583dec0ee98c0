package org.plenary.dsl.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.dsl.language.Language;

/**
 * Words of the United Nations that dictionaries lack, and prefixes ({@code inter-}) with which words are formed more
 * freely than dictionaries can follow: {@code house.en.txt}.
 */
final class HouseWords {

    private static final Map<Language, HouseWords> ALL = all();

    private static final int SHORTEST_REST = 5;
    private static final String HYPHEN = "-";

    private final Language language;
    private final OwnWords words;
    private final List<String> prefixes;

    private HouseWords(Language language, String text) {
        this.language = language;
        this.words = OwnWords.read(text);
        this.prefixes = text.lines().filter(line -> line.endsWith(HYPHEN))
                .map(line -> line.substring(0, line.length() - 1))
                .sorted(Comparator.comparingInt(String::length).reversed()).toList();
    }

    static HouseWords of(Language language) {
        return ALL.get(language);
    }

    boolean has(String word) {
        return words.has(word, language);
    }

    /** Whether it is no word, but stands before one with a hyphen: “neo-fascist”. */
    boolean hasPrefix(String part) {
        return prefixes.contains(part.toLowerCase(language.locale()));
    }

    /** What remains of a word without its prefix: “sessional” of “intersessional”. */
    Optional<String> withoutPrefix(String word) {
        String small = word.toLowerCase(language.locale());
        return prefixes.stream()
                .filter(prefix -> small.startsWith(prefix) && small.length() >= prefix.length() + SHORTEST_REST)
                .findFirst().map(prefix -> small.substring(prefix.length()));
    }

    private static Map<Language, HouseWords> all() {
        Map<Language, HouseWords> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, new HouseWords(language, text("house." + language.code() + ".txt")));
        }
        return all;
    }

    /** Chinese has none: its words are not told apart. */
    private static String text(String name) {
        try (InputStream in = HouseWords.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
