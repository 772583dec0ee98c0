package org.plenary.dsl.ide.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import org.plenary.dsl.language.Language;

/** What the parts of a text are called, in the language of the text: whoever drafts in Russian thinks in Russian. */
public final class TextWords {

    private static final Map<Language, TextWords> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new TextWords(language));
        }
    }

    private final Properties words = new Properties();

    private TextWords(Language language) {
        String file = "words." + language.code() + ".properties";
        try (Reader reader = new InputStreamReader(TextWords.class.getResourceAsStream(file),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** Those of a language. */
    public static TextWords of(Language language) {
        return ALL.get(language);
    }

    /** The lines above the text that say what it is. */
    public String header() {
        return words.getProperty("header");
    }

    /** All recitals. */
    public String preamble() {
        return words.getProperty("preamble");
    }

    /** All operative paragraphs. */
    public String operativePart() {
        return words.getProperty("operative-part");
    }

    /** All footnotes. */
    public String notes() {
        return words.getProperty("notes");
    }

    /** A table. */
    public String table() {
        return words.getProperty("table");
    }

    /** How many words, as a person says it; in Chinese how many characters. */
    public String count(int count) {
        return words.getProperty(count == 1 ? "count.one" : "count").replace("{0}", Integer.toString(count));
    }

    /** A reason to allow that a rule is broken, until the drafter writes a better one. */
    public String reason() {
        return words.getProperty("reason");
    }
}
