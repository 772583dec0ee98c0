package org.plenary.dsl.imports.manuscript;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.lexicon.OrganLines;

/**
 * The language of a text: the one that its organ speaks; where no organ speaks, the one of its script, and in Latin
 * script the one whose smallest words it is full of.
 */
public final class SpokenLanguage {

    /** Fewer letters of a script may be a name. */
    private static final int ENOUGH_LETTERS = 20;
    private static final int ENOUGH_WORDS = 3;
    private static final Map<Language, Pattern> SMALL_WORDS = Map.of(
            Language.ENGLISH, words("the|of|and|to|its|by|that|which"),
            Language.FRENCH, words("le|la|les|des|du|et|aux|dans|ses|une"),
            Language.SPANISH, words("el|los|las|del|y|que|por|su|sus|una"));

    private SpokenLanguage() {
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?iu)(?<!\\p{L})(?:" + alternatives + ")(?!\\p{L})");
    }

    /** The language of these paragraphs; empty where nothing tells. */
    public static Optional<Language> of(List<String> paragraphs) {
        return Arrays.stream(Language.values()).filter(language -> speaks(language, paragraphs)).findFirst()
                .or(() -> byScript(String.join(" ", paragraphs)));
    }

    private static boolean speaks(Language language, List<String> paragraphs) {
        OrganLines lines = OrganLines.of(language);
        return paragraphs.stream()
                .anyMatch(words -> lines.find(words).filter(name -> name.organ().isPresent()).isPresent());
    }

    private static Optional<Language> byScript(String text) {
        Map<UnicodeScript, Language> scripts = Map.of(UnicodeScript.HAN, Language.CHINESE, UnicodeScript.ARABIC,
                Language.ARABIC, UnicodeScript.CYRILLIC, Language.RUSSIAN);
        long latin = letters(text, UnicodeScript.LATIN);
        return scripts.keySet().stream()
                .filter(script -> letters(text, script) >= Math.max(ENOUGH_LETTERS, latin / 2))
                .max(Comparator.comparingLong(script -> letters(text, script))).map(scripts::get)
                .or(() -> bySmallWords(text));
    }

    private static long letters(String text, UnicodeScript script) {
        return text.codePoints().filter(c -> UnicodeScript.of(c) == script).count();
    }

    private static Optional<Language> bySmallWords(String text) {
        return SMALL_WORDS.keySet().stream()
                .filter(language -> count(language, text) >= ENOUGH_WORDS)
                .max(Comparator.<Language>comparingLong(language -> count(language, text))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static long count(Language language, String text) {
        return SMALL_WORDS.get(language).matcher(text).results().count();
    }
}
