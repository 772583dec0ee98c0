package org.plenary.dsl.rules.header;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names of Member States in Chinese and in English, whose order Chinese texts follow. */
final class StateNames {

    /** Read once; it is never changed. */
    static final StateNames CHINESE = new StateNames();

    private final Map<String, String> english = new HashMap<>();

    private StateNames() {
        for (String line : text().split("\n")) {
            if (!line.startsWith("#")) {
                String[] columns = line.strip().split("\t");
                english.put(columns[0], columns[1]);
            }
        }
    }

    private static String text() {
        try (InputStream in = StateNames.class.getResourceAsStream("states.zh.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("states.zh.tsv", e);
        }
    }

    /** The English name of a State. */
    Optional<String> english(String chinese) {
        return Optional.ofNullable(english.get(chinese));
    }
}
