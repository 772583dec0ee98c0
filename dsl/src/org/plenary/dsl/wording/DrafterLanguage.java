package org.plenary.dsl.wording;

import com.google.inject.Singleton;
import java.util.Locale;
import java.util.Objects;
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
     * From now on the software speaks the first of these that is one of its six languages, English if none is.
     *
     * @param locales
     *            as programs write them, such as {@code fr-CA} or {@code zh_CN.UTF-8}; {@code null} where none
     *            is known
     */
    public void speakFirstOf(String... locales) {
        speak(Stream.of(locales).filter(Objects::nonNull)
                .map(locale -> Locale.forLanguageTag(locale.replaceAll("[.@].*", "").replace('_', '-')))
                .flatMap(locale -> Language.of(locale.getLanguage()).stream()).findFirst().orElse(Language.ENGLISH));
    }
}
