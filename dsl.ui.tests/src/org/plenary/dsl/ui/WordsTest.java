package org.plenary.dsl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.FrameworkUtil;
import org.plenary.dsl.drafting.TextKind;
import org.plenary.dsl.rules.Family;
import org.plenary.dsl.ui.defaults.Defaults;
import org.plenary.dsl.writer.Formats;

/** The workbench says everything in each of the six languages. */
class WordsTest {

    private static final String WORDS = "org/plenary/dsl/ui/words";
    private static final Pattern PLACE = Pattern.compile("\\{\\d");
    private static final Pattern KEY_IN_PLUGIN = Pattern.compile("%([\\w.-]+)");

    @ParameterizedTest
    @ValueSource(strings = {"ar", "es", "fr", "ru", "zh"})
    void everyLanguageHasEveryWord(String language) throws IOException {
        for (String file : Set.of(WORDS, "plugin")) {
            Properties english = read(file + ".properties");
            Properties translated = read(file + "_" + language + ".properties");
            assertEquals(keys(english), keys(translated), file);
            for (String key : keys(english)) {
                assertFalse(translated.getProperty(key).isBlank(), key);
                assertEquals(places(english.getProperty(key)), places(translated.getProperty(key)), key);
            }
        }
    }

    /** In a sentence with places for names an apostrophe would end the places; print has another one anyway. */
    @ParameterizedTest
    @ValueSource(strings = {"", "_ar", "_es", "_fr", "_ru", "_zh"})
    void noSentenceHasTheApostropheOfTypewriters(String language) throws IOException {
        Properties words = read(WORDS + language + ".properties");
        for (String key : keys(words)) {
            assertFalse(words.getProperty(key).contains("'"), key);
        }
    }

    @Test
    void everyNameThatThePluginGivesIsThereAndNoOther() throws IOException {
        Set<String> named = KEY_IN_PLUGIN.matcher(text("plugin.xml") + text("META-INF/MANIFEST.MF")).results()
                .map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(named, keys(read("plugin.properties")));
    }

    @Test
    void everyFormatOrganKindAndFamilyHasAName() throws IOException {
        Set<String> keys = keys(read(WORDS + ".properties"));
        Formats.all().forEach(format -> assertTrue(keys.contains("format." + format.name()), format.name()));
        Defaults.organs().forEach(organ -> assertTrue(keys.contains("organ." + organ.name()), organ.name()));
        for (Family family : Family.values()) {
            assertTrue(keys.contains("rules.family." + family.name()), family.name());
        }
        for (TextKind kind : TextKind.values()) {
            assertTrue(keys.contains("kind." + kind.name()), kind.name());
        }
    }

    private static Set<String> keys(Properties words) {
        return new TreeSet<>(words.stringPropertyNames());
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String path) throws IOException {
        Properties words = new Properties();
        try (InputStream in = place(path).openStream();
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }

    private static String text(String path) throws IOException {
        try (InputStream in = place(path).openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static URL place(String path) {
        return FrameworkUtil.getBundle(PlenaryUi.class).getEntry(path);
    }
}
