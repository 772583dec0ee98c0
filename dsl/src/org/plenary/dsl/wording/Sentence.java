package org.plenary.dsl.wording;

import java.util.List;
import java.util.MissingResourceException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.language.Language;

/**
 * What the software says to a drafter, before it is known in which language the drafter reads. The words stand in the
 * files {@code sentences.properties} of a package, one for each language; in them {@code {0}}, {@code {1}} … are
 * places for arguments, and any other brace is a brace.
 *
 * @param home
 *            a class of the package whose files hold the words
 * @param key
 *            under which they stand there
 * @param arguments
 *            what is put into the places: another sentence in the same language, anything else as it prints
 */
public record Sentence(Class<?> home, String key, List<Object> arguments) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");
    private static final String AS_IT_IS = "as-it-is";

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    /** A sentence about a text, of the files beside this class. */
    public static Sentence of(String key, Object... arguments) {
        return new Sentence(Sentence.class, key, List.of(arguments));
    }

    /** Words that are the same in every language, or that are known in one only: what another library says. */
    public static Sentence asItIs(String words) {
        return of(AS_IT_IS, words);
    }

    /** One sentence after another. */
    public Sentence then(Sentence next) {
        return of("one-then-another", this, next);
    }

    /**
     * The words in a language.
     *
     * @throws MissingResourceException
     *             if there is no such key, which no drafter can do anything about
     */
    public String in(Language language) {
        return PLACE.matcher(WordingFiles.of(home, language).getString(key)).replaceAll(
                place -> Matcher.quoteReplacement(argument(Integer.parseInt(place.group(1)), language)));
    }

    private String argument(int number, Language language) {
        Object argument = arguments.get(number);
        return argument instanceof Sentence sentence ? sentence.in(language) : String.valueOf(argument);
    }

    /** The words in English, as commands and logs give them. */
    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
