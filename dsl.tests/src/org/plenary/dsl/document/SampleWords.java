package org.plenary.dsl.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.numbering.Marker;

/** The invented words of the sample documents in one language. */
final class SampleWords {

    private final Properties words = new Properties();
    private final SampleMarkup markup;

    SampleWords(Language language) {
        markup = new SampleMarkup(language);
        String resource = "sample." + language.code() + ".properties";
        try (InputStream stream = SampleWords.class.getResourceAsStream(resource);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String line(String key) {
        String value = words.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException("The sample texts have no " + key);
        }
        return value;
    }

    List<String> lines(String key) {
        return List.of(line(key).split("\n"));
    }

    List<Inline> content(String key) {
        return markup.read(line(key));
    }

    Table.Row row(String key) {
        return new Table.Row(Arrays.stream(line(key).split(" \\| ")).map(markup::read).toList());
    }

    Marker operativeMarker(int number) {
        String digits = Integer.toString(number);
        return new Marker(line("operative").replace("%d", digits), digits, false);
    }

    Marker subMarker(int level, int number) {
        String printed = line("level" + level).split(" \\| ")[number - 1];
        return new Marker(printed, printed, false);
    }
}
