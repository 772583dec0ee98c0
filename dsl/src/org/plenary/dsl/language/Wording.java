package org.plenary.dsl.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The fixed words that a document prints in one language: names of organs, of months, of annexes, the sentences of the
 * masthead. They stand in {@code wording.en.properties} and its five sisters, which have the same keys but for the
 * exceptions of one language that {@link #find} looks for. Reading the file is the cost: keep the object.
 */
public final class Wording {

    private final Language language;
    private final Properties words;

    private Wording(Language language, Properties words) {
        this.language = language;
        this.words = words;
    }

    /** The words of this language. */
    public static Wording of(Language language) {
        String file = "wording." + language.code() + ".properties";
        try (InputStream stream = Wording.class.getResourceAsStream(file);
                InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(reader);
            return new Wording(language, words);
        } catch (IOException failure) {
            throw new UncheckedIOException(file, failure);
        }
    }

    /** Whose words these are. */
    public Language language() {
        return language;
    }

    /** The words under this key, with {@code {0}}, {@code {1}} … replaced by the values. */
    public String text(String key, String... values) {
        return find(key, values).orElseThrow(() -> new IllegalArgumentException(language + " has no words for " + key));
    }

    /** The same, where a language need not have words of its own. */
    public Optional<String> find(String key, String... values) {
        return Optional.ofNullable(words.getProperty(key)).map(text -> fill(text, values));
    }

    /** The first letter of a sentence or a line in upper case; scripts without case stay as they are. */
    public String capitalized(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(language.locale()) + text.substring(end);
    }

    /** Every key there is, sorted. */
    public Set<String> keys() {
        return new TreeSet<>(words.stringPropertyNames());
    }

    private static String fill(String text, String... values) {
        String filled = text;
        for (int i = 0; i < values.length; i++) {
            filled = filled.replace("{" + i + "}", values[i]);
        }
        return filled;
    }
}
