package org.plenary.dsl.rules.header;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.dsl.language.Language;

/**
 * The order of names in a language, by their letters alone: accents, hyphens, spaces and what stands in brackets do not
 * count. Collation by the platform would depend on what it knows of a language.
 */
final class AlphabeticalOrder {

    private static final Pattern ASIDE = Pattern.compile("\\[\\^[^\\]]*\\]|[(（].*?[)）]|[*_]");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final String ARABIC_ARTICLE = "ال";

    private AlphabeticalOrder() {
    }

    /** The order of these names; empty where it cannot be told. */
    static Optional<Comparator<String>> of(Language language, List<String> names) {
        if (language != Language.CHINESE) {
            return Optional.of(Comparator.comparing(name -> letters(name, language)));
        }
        StateNames states = StateNames.CHINESE;
        boolean known = names.stream().map(AlphabeticalOrder::bare).allMatch(name -> states.english(name).isPresent());
        return known ? Optional.of(Comparator.comparing(
                name -> letters(states.english(bare(name)).orElseThrow(), Language.ENGLISH))) : Optional.empty();
    }

    private static String bare(String name) {
        return ASIDE.matcher(name).replaceAll("").strip();
    }

    private static String letters(String name, Language language) {
        String small = bare(name).toLowerCase(Locale.ROOT);
        // In Russian й is a letter of its own, and ё counts as е.
        String plain = language == Language.RUSSIAN ? small.replace('ё', 'е')
                : ACCENTS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("");
        String letters = NO_LETTERS.matcher(plain).replaceAll("");
        return language == Language.ARABIC ? arabic(letters) : letters;
    }

    /** The article does not count: الاتحاد الروسي stands under the letter after it (A/74/L.23). */
    private static String arabic(String name) {
        return name.startsWith(ARABIC_ARTICLE) ? name.substring(ARABIC_ARTICLE.length()) : name;
    }
}
