package org.plenary.dsl.spelling;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.plenary.dsl.language.Language;

/** Tells which words of a text are misspelt. For one thread: it remembers what it is looking at. */
public final class Speller {

    /** Short names are like many words: “Golan”, “Doha”. */
    private static final int SHORTEST_MISTYPED = 6;

    /** “al-Tayyib”, “l’Iraq”. */
    private static final int LONGEST_PARTICLE = 3;

    private final Language language;
    private final WordDictionary dictionary;
    private final HouseWords house;
    private final OwnWords own;
    private final WordForms forms;

    /** Whether the word looked at last is right because of a word of the drafter's own, which may be taken away. */
    private boolean ownHelped;

    Speller(Language language, WordDictionary dictionary, OwnWords own) {
        this.language = language;
        this.dictionary = dictionary;
        this.house = HouseWords.of(language);
        this.own = own;
        this.forms = new WordForms(language);
    }

    /**
     * Whether a word is right. A name that no dictionary has is taken to be right, unless it is a known word but for
     * one letter.
     *
     * @param word
     *            as it is written, with its apostrophes and hyphens
     */
    public boolean knows(String word) {
        if (dictionary.remembers(word)) {
            return true;
        }
        String plain = WordForms.plain(word);
        ownHelped = false;
        boolean right = isRight(plain) || isName(plain);
        if (right && !ownHelped) {
            dictionary.remember(word);
        }
        return right;
    }

    private boolean isRight(String word) {
        return word.isEmpty() || has(word) || forms.of(word).stream().anyMatch(this::has) || isCompound(word);
    }

    private boolean has(String word) {
        if (dictionary.knows(word) || house.has(word)) {
            return true;
        }
        boolean help = own.has(word, language);
        ownHelped |= help;
        return help;
    }

    /** “water-related”: all of its parts are words. */
    private boolean isCompound(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0 && (isRight(word.substring(0, hyphen)) || house.hasPrefix(word.substring(0, hyphen)))
                && isRight(word.substring(hyphen + 1));
    }

    /** “Aichi”, “l’Iraq”, “Addis-Abeba”: each part that is not known begins with a capital. */
    private boolean isName(String word) {
        for (String part : word.split("[-']")) {
            boolean capital = !part.isEmpty() && Character.isUpperCase(part.charAt(0));
            if (capital ? isMisspelt(part) : part.length() > LONGEST_PARTICLE && !isRight(part)) {
                return false;
            }
        }
        return word.chars().anyMatch(Character::isUpperCase);
    }

    private boolean isMisspelt(String name) {
        return name.length() >= SHORTEST_MISTYPED && !isRight(name) && dictionary.nearlyKnows(name);
    }

    /** The word itself, to be learnt: “state” of “state’s”, “état” of “l’état”. */
    public String bare(String word) {
        String plain = WordForms.plain(word);
        return forms.bare(plain).replace('\'', '\u2019');
    }

    /**
     * What may have been meant by a word that is not right, the likeliest first, five words at most. Takes up to half a
     * second.
     */
    public List<String> suggestions(String word, BooleanSupplier cancelled) {
        return dictionary.suggestions(WordForms.plain(word), cancelled);
    }
}
