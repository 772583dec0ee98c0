package org.plenary.dsl.spelling;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.plenary.dsl.language.Language;

/**
 * Which dictionary of a language is the best for a document of the United Nations. English is spelt as in Oxford
 * (“programme”, “organization”), which British dictionaries allow.
 */
final class DictionaryNames {

    private static final List<String> ENGLISH = List.of("en-gb-ize", "en-gb-oxendict", "en-gb", "en-gb-ise", "en-za",
            "en-au", "en-nz", "en-ie", "en-ca", "en", "en-us");
    private static final List<String> FRENCH = List.of("fr-toutesvariantes", "fr", "fr-fr", "fr-moderne",
            "fr-classique", "fr-reforme1990");
    private static final List<String> SPANISH = List.of("es-es", "es", "es-any");
    private static final List<String> RUSSIAN = List.of("ru-ru", "ru");
    private static final List<String> ARABIC = List.of("ar");

    private DictionaryNames() {
    }

    /** How well a dictionary of this name suits a language, 0 for best; empty if it is none of the language. */
    static OptionalInt rank(String name, Language language) {
        String plain = name.toLowerCase(Locale.ROOT).replace('_', '-');
        List<String> best = best(language);
        int rank = best.indexOf(plain);
        if (rank >= 0) {
            return OptionalInt.of(rank);
        }
        boolean region = !best.isEmpty() && plain.matches(language.code() + "-[a-z]{2}");
        return region ? OptionalInt.of(best.size()) : OptionalInt.empty();
    }

    private static List<String> best(Language language) {
        return switch (language) {
            case ENGLISH -> ENGLISH;
            case FRENCH -> FRENCH;
            case SPANISH -> SPANISH;
            case RUSSIAN -> RUSSIAN;
            case ARABIC -> ARABIC;
            case CHINESE -> List.of();
        };
    }
}
