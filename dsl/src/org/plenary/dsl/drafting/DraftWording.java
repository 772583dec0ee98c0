package org.plenary.dsl.drafting;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.language.Language;

/** The sentences of a fresh draft, from {@code draft.en.properties} and its five sisters. */
final class DraftWording {

    private final Properties sentences;

    private DraftWording(Properties sentences) {
        this.sentences = sentences;
    }

    static DraftWording of(Language language) {
        String file = "draft." + language.code() + ".properties";
        try (InputStream stream = DraftWording.class.getResourceAsStream(file);
                InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            Properties sentences = new Properties();
            sentences.load(reader);
            return new DraftWording(sentences);
        } catch (IOException failure) {
            throw new UncheckedIOException(file, failure);
        }
    }

    /** The line that a text of this organ begins with, with its comma. */
    String organLine(Organ organ) {
        return required(organ.name());
    }

    /**
     * A sentence; in Arabic and French some have a form of their own where the organ is a council, a masculine word.
     */
    String text(String key, Organ organ) {
        String ofCouncil = sentences.getProperty(key + ".council");
        return ofCouncil == null || organ == Organ.GENERAL_ASSEMBLY ? required(key) : ofCouncil;
    }

    private String required(String key) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new IllegalArgumentException("There is no wording for " + key);
        }
        return sentence;
    }
}
