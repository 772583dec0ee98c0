package org.plenary.dsl.spelling;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.plenary.dsl.language.Language;

/**
 * Words of a drafter's own, one on each line; behind {@code #} stands what is only a note. A word in small letters is
 * right with a capital too; a name is right in capitals too. A star at the end stands for any ending: {@code гендерн*}.
 *
 * @param words
 *            as they are written, with one kind of apostrophe and of hyphen
 * @param stems
 *            those with any ending, without the star
 */
record OwnWords(Set<String> words, Set<String> stems) {

    /** The longest endings of adjectives and verbs. */
    private static final int LONGEST_ENDING = 4;

    /** Before any is added. */
    static final OwnWords NONE = new OwnWords(Set.of(), Set.of());

    OwnWords {
        words = Set.copyOf(words);
        stems = Set.copyOf(stems);
    }

    /** The words that a file holds. */
    static OwnWords read(String text) {
        Set<String> words = new HashSet<>();
        Set<String> stems = new HashSet<>();
        text.lines().map(line -> line.replaceFirst("#.*", "").strip()).filter(line -> !line.isEmpty())
                .map(WordForms::plain).forEach(word -> {
                    if (word.endsWith("*")) {
                        stems.add(word.substring(0, word.length() - 1));
                    } else {
                        words.add(word);
                    }
                });
        return new OwnWords(words, stems);
    }

    /** These and those of another file. */
    OwnWords and(OwnWords others) {
        if (equals(NONE) || others.equals(NONE)) {
            return equals(NONE) ? others : this;
        }
        Set<String> all = new HashSet<>(words);
        all.addAll(others.words);
        Set<String> allStems = new HashSet<>(stems);
        allStems.addAll(others.stems);
        return new OwnWords(all, allStems);
    }

    /** Whether a word is one of them. */
    boolean has(String word, Language language) {
        Locale locale = language.locale();
        String small = word.toLowerCase(locale);
        return has(word) || has(small) || isInCapitals(word, locale) && has(capitalised(word, locale));
    }

    private boolean has(String word) {
        if (words.contains(word)) {
            return true;
        }
        for (int end = word.length(); !stems.isEmpty() && end > 0 && end >= word.length() - LONGEST_ENDING; end--) {
            if (stems.contains(word.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInCapitals(String word, Locale locale) {
        return word.length() > 1 && word.equals(word.toUpperCase(locale));
    }

    private static String capitalised(String word, Locale locale) {
        return word.substring(0, 1) + word.substring(1).toLowerCase(locale);
    }
}
