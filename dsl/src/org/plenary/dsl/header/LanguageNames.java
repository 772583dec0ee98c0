package org.plenary.dsl.header;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.plenary.dsl.language.Language;

/** The six languages by what else they are called: "French", "français", "fra", "fr-CH". */
final class LanguageNames {

    private LanguageNames() {
    }

    /** The language that has this name in one of the six languages, or in a standard. */
    static Optional<Language> find(String written) {
        return Arrays.stream(Language.values()).filter(language -> isCalled(language, written.strip())).findFirst();
    }

    private static boolean isCalled(Language language, String name) {
        boolean tag = name.toLowerCase(Locale.ROOT).matches(language.code() + "[-_].*");
        return tag || name.equalsIgnoreCase(language.code3()) || Arrays.stream(Language.values())
                .anyMatch(other -> language.locale().getDisplayLanguage(other.locale()).equalsIgnoreCase(name));
    }
}
