package org.plenary.dsl.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.dsl.examples.Checkout;
import org.plenary.dsl.header.HeaderRule;
import org.plenary.dsl.ide.server.PlenaryServer;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.parser.LexicalFault;
import org.plenary.dsl.reader.ReadingFault;
import org.plenary.dsl.rules.RuleTable;

/** Everything that is said is said in six languages, and nothing is kept that is never said. */
class SentencesTest {

    /** By the name of the class that says them, in which package the files of words lie. */
    private static final Map<String, String> HOMES = Map.of("Sentence", "/org/plenary/dsl/wording/",
            "ServerSentence", "/org/plenary/dsl/ide/wording/");
    private static final Pattern PLACE = Pattern.compile("\\{\\d\\}");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern SAID = Pattern.compile("\\b((?:Server)?Sentence)\\.of\\(\\s*\"([^\"]+[^-.\"])\"");
    private static final Map<Language, String> SCRIPTS = Map.of(Language.ARABIC, "\\p{IsArabic}", Language.CHINESE,
            "\\p{IsHan}", Language.RUSSIAN, "\\p{IsCyrillic}");

    static Stream<Arguments> files() {
        return HOMES.keySet().stream().flatMap(home -> EnumSet.complementOf(EnumSet.of(Language.ENGLISH)).stream()
                .map(language -> Arguments.of(home, language)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everySentenceIsTranslated(String home, Language language) {
        assertEquals(new TreeSet<>(words(home, Language.ENGLISH).keySet()),
                new TreeSet<>(words(home, language).keySet()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aTranslationNamesWhatTheEnglishNames(String home, Language language) {
        Map<String, String> english = words(home, Language.ENGLISH);
        words(home, language).forEach((key, words) -> assertEquals(places(english.get(key)), places(words), key));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aTranslationIsInItsLanguage(String home, Language language) {
        Map<String, String> english = words(home, Language.ENGLISH);
        List<String> wrong = new ArrayList<>();
        words(home, language).forEach((key, words) -> {
            String script = ".*" + SCRIPTS.getOrDefault(language, "\\p{IsLatin}") + ".*";
            boolean same = words.contains(" ") && words.equals(english.get(key));
            boolean hasWords = PLACE.matcher(english.get(key)).replaceAll("").matches(".*\\p{L}{4}.*");
            if (hasWords && (same || !words.matches(script)) || words.contains("'") || words.isBlank()) {
                wrong.add(key + " = " + words);
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void whatIsSaidHasWordsAndAllWordsAreSaid() {
        Set<String> literals = new TreeSet<>();
        List<String> unknown = new ArrayList<>();
        for (String source : Checkout.find().sources().stream().map(Checkout::read).toList()) {
            LITERAL.matcher(source).results().forEach(literal -> literals.add(literal.group(1)));
            for (Matcher said = SAID.matcher(source); said.find();) {
                if (!words(said.group(1), Language.ENGLISH).containsKey(said.group(2))) {
                    unknown.add(said.group());
                }
            }
        }
        literals.addAll(codes());
        assertEquals(List.of(), unknown);
        assertEquals(List.of(), HOMES.keySet().stream().flatMap(home -> words(home, Language.ENGLISH).keySet().stream())
                .filter(key -> !isSaid(key, literals)).toList());
    }

    @Test
    void argumentsAreInTheLanguageOfTheSentence() {
        Sentence note = Sentence.of("undefined-note", "ref");
        assertTrue(Sentence.of("one-then-another", note, note).in(Language.FRENCH).contains("[^ref]"));
        assertEquals(note.in(Language.FRENCH) + " " + note.in(Language.FRENCH), note.then(note).in(Language.FRENCH));
    }

    @Test
    void whatWasWrittenMayLookLikeAPlace() {
        assertEquals("{0} $1 \\", Sentence.asItIs("{0} $1 \\").in(Language.ARABIC));
    }

    /** A key stands in a source, or one beginning or both halves of it do. */
    private static boolean isSaid(String key, Set<String> literals) {
        return literals.contains(key) || IntStream.range(1, key.length())
                .filter(at -> ".-".indexOf(key.charAt(at)) >= 0)
                .anyMatch(at -> literals.contains(key.substring(0, at + 1))
                        || literals.contains(key.substring(0, at)) && literals.contains(key.substring(at)));
    }

    private static Set<String> codes() {
        return Stream.of(RuleTable.rules().stream().map(rule -> rule.code()),
                Stream.of(HeaderRule.values()).map(HeaderRule::code),
                Stream.of(ReadingFault.values()).map(ReadingFault::code),
                Stream.of(LexicalFault.values()).map(fault -> "marks." + word(fault)),
                Stream.of("unreadable", "broken", "unknown-key", "misspelt-key", "unknown-rule", "misspelt-rule",
                        "value", "registry").map(fault -> "settings-" + fault))
                .flatMap(codes -> codes).collect(Collectors.toSet());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What stands in the very file of a language, without what English would lend it. */
    private static Map<String, String> words(String home, Language language) {
        String suffix = language == Language.ENGLISH ? "" : "_" + language.code();
        Properties words = new Properties();
        String name = HOMES.get(home) + "sentences" + suffix + ".properties";
        try (Reader file = new InputStreamReader(PlenaryServer.class.getResourceAsStream(name),
                StandardCharsets.UTF_8)) {
            words.load(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return words.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, words::getProperty));
    }

    private static Set<String> places(String words) {
        return PLACE.matcher(words).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
