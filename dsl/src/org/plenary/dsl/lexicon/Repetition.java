package org.plenary.dsl.lexicon;

import java.util.List;
import java.util.regex.Pattern;
import org.plenary.dsl.language.Language;

/**
 * The words that open a paragraph as the one before opens: in the second of a run "also", in the third "further", and
 * then again without (回顾, 又回顾, 还回顾).
 */
public final class Repetition {

    private static final Pattern VOWEL_SIGNS = Pattern.compile("[\u064B-\u0652]");

    private final Language language;
    private final List<String> adverbs;

    private Repetition(Language language, String second, String third) {
        this.language = language;
        this.adverbs = List.of(second, third);
    }

    /** The words of a language. */
    public static Repetition of(Language language) {
        return switch (language) {
            case ARABIC -> new Repetition(language, "أيضا", "كذلك");
            case CHINESE -> new Repetition(language, "又", "还");
            case ENGLISH -> new Repetition(language, "also", "further");
            case FRENCH -> new Repetition(language, "également", "en outre");
            case RUSSIAN -> new Repetition(language, "также", "далее");
            case SPANISH -> new Repetition(language, "también", "además");
        };
    }

    /** The opening without its word of repetition, for comparing: "recalling" of "Recalling also". */
    public String base(String phrase) {
        String base = plain(phrase);
        for (String adverb : adverbs) {
            base = language == Language.CHINESE ? base.startsWith(adverb) ? base.substring(1) : base
                    : (" " + base + " ").replace(" " + adverb + " ", " ").strip();
        }
        return base;
    }

    /** 1 if it has the word of the second in a run, 2 if it has that of the third, otherwise 0. */
    public int degree(String phrase) {
        String plain = " " + plain(phrase) + " ";
        for (int i = adverbs.size(); i > 0; i--) {
            String adverb = adverbs.get(i - 1);
            if (language == Language.CHINESE ? plain.strip().startsWith(adverb) : plain.contains(" " + adverb + " ")) {
                return i;
            }
        }
        return 0;
    }

    /** The opening with the word of the second (1) or the third (2) in a run; without one for 0. */
    public String form(String phrase, Part part, int degree) {
        if (degree == 0) {
            return phrase;
        }
        String adverb = adverbs.get(degree - 1);
        if (language == Language.CHINESE) {
            return adverb + phrase;
        }
        if (language == Language.ENGLISH && part == Part.OPERATIVE) {
            return Character.toUpperCase(adverb.charAt(0)) + adverb.substring(1) + " "
                    + Character.toLowerCase(phrase.charAt(0)) + phrase.substring(1);
        }
        // "Taking note also of": the word stands behind the verb, before a preposition that was not counted with it.
        return phrase + " " + adverb;
    }

    private static String plain(String phrase) {
        String spaced = VOWEL_SIGNS.matcher(phrase.strip().replace('\u00A0', ' ')).replaceAll("");
        return spaced.isEmpty() ? spaced : Character.toLowerCase(spaced.charAt(0)) + spaced.substring(1);
    }
}
