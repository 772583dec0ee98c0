package org.plenary.dsl.wording;

import com.google.inject.Singleton;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.dsl.language.Language;

/** The language in which the software speaks to the drafter, whatever the language of the text; English unless set. */
@Singleton
public class DrafterLanguage {

    private volatile Language spoken = Language.ENGLISH;

    /** The language in force. */
    public Language spoken() {
        return spoken;
    }

    /** From now on the software speaks this language. */
    public void speak(Language language) {
        spoken = language;
    }

    /** The words of a sentence in the language in force. */
    public String say(Sentence sentence) {
        return sentence.in(spoken);
    }

    /**
     * The first of some locales that is one of the six languages, such as {@code fr-CA}, {@code zh_CN} or {@code null}.
     */
    public static Optional<Language> among(String... locales) {
        return Stream.of(locales).filter(Objects::nonNull)
                .map(locale -> Locale.forLanguageTag(locale.replaceAll("[.@].*", "").replace('_', '-')))
                .flatMap(locale -> Language.of(locale.getLanguage()).stream()).findFirst();
    }
}
