package org.plenary.dsl.writer.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.plenary.dsl.language.Language;

/** The words of the page itself, in the language of the document. */
final class Words {

    private final Properties words = new Properties();

    Words(Language language) {
        String resource = "html." + language.code() + ".properties";
        try (InputStream stream = Words.class.getResourceAsStream(resource);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** "Skip to the text", for those who read by keyboard or by ear. */
    String skip() {
        return words.getProperty("skip");
    }

    String contents() {
        return words.getProperty("contents");
    }

    String footnotes() {
        return words.getProperty("footnotes");
    }

    /** "Footnote 3", what the call of a note says aloud. */
    String note(String mark) {
        return words.getProperty("note").replace("{mark}", mark);
    }

    /** "Back to the text, footnote 3, place 2": a note called more than once leads back to each place. */
    String back(String mark, int place, int places) {
        String key = places == 1 ? "back" : "back.place";
        return words.getProperty(key).replace("{mark}", mark).replace("{place}", Integer.toString(place));
    }

    String table() {
        return words.getProperty("table");
    }

    /** What stands for the title of a text that has neither title nor symbol. */
    String untitled() {
        return words.getProperty("untitled");
    }

    /** What stands over the comparison of two texts. */
    String comparison() {
        return words.getProperty("comparison");
    }

    /** A label of a comparison: {@code old}, {@code new}, {@code same}, {@code added} … */
    String comparison(String label) {
        return words.getProperty("comparison." + label);
    }

    /** "formerly 8", or "moved, formerly 8": how a paragraph was known; without a number, if it had none. */
    String formerly(String number, boolean moved) {
        String key = !moved ? "comparison.formerly" : number.isEmpty() ? "comparison.elsewhere"
                : "comparison.elsewhere.formerly";
        return words.getProperty(key).replace("{number}", number);
    }
}
