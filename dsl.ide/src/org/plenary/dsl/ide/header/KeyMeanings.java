package org.plenary.dsl.ide.header;

import com.google.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** What each key of the header means, in a sentence for a drafter. */
@Singleton
public class KeyMeanings {

    private static final String FILE = "keys.properties";

    private final Properties meanings = new Properties();

    /** Reads the sentences. */
    public KeyMeanings() {
        try (Reader reader = new InputStreamReader(KeyMeanings.class.getResourceAsStream(FILE),
                StandardCharsets.UTF_8)) {
            meanings.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** The sentence on a key, as it stands in the header; of the title of a part, {@code title-A}, too. */
    public Optional<String> of(String key) {
        String known = key.startsWith("title-") ? "title" : key;
        return Optional.ofNullable(meanings.getProperty(known));
    }
}
