package org.plenary.dsl.lexicon;

import java.util.List;
import org.plenary.dsl.language.Language;

/**
 * Takes out of an opening phrase the adverbs that may join any of them, as those of repetition do: Recalling also,
 * Further notes with concern, Prend note également, 又回顾. So the lexicon need not have counted every combination.
 */
final class Repetition {

    private final List<String> adverbs;
    private final boolean spaced;

    Repetition(List<String> adverbs, Language language) {
        this.adverbs = adverbs;
        this.spaced = language != Language.CHINESE;
    }

    /** The phrase without its adverbs; the phrase itself if it has none. */
    String without(String phrase) {
        String rest = phrase;
        String before;
        do {
            before = rest;
            for (String adverb : adverbs) {
                rest = spaced ? withoutWord(rest, adverb) : withoutCharacters(rest, adverb);
            }
        } while (!rest.equals(before));
        return rest;
    }

    private static String withoutWord(String phrase, String adverb) {
        return (" " + phrase + " ").replace(" " + adverb + " ", " ").strip();
    }

    // 又回顾 begins with its adverb, 感到关切的是 ends with 的是.
    private static String withoutCharacters(String phrase, String adverb) {
        if (phrase.startsWith(adverb)) {
            return phrase.substring(adverb.length());
        }
        boolean ends = adverb.length() > 1 && phrase.endsWith(adverb);
        return ends ? phrase.substring(0, phrase.length() - adverb.length()) : phrase;
    }
}
