package org.plenary.dsl.lexicon;

import java.util.List;

/**
 * Finds the longest phrase with which words begin. Words that may join many phrases need not have been counted with
 * each of them: Recalling <em>also</em>, <em>Further</em> notes <em>with concern</em>, Expresses <em>deep</em>
 * appreciation, <em>又</em>回顾, 感到关切<em>的是</em>.
 */
final class PhraseSearch {

    private final PhraseTree adverbs;
    private final PhraseTree qualifiers;

    /**
     * Gets the words that may join phrases.
     *
     * @param adverbs
     *            may stand at any place
     * @param qualifiers
     *            must not come last: what follows "Encourages further" is an object, "further efforts"
     */
    PhraseSearch(PhraseTree adverbs, PhraseTree qualifiers) {
        this.adverbs = adverbs;
        this.qualifiers = qualifiers;
    }

    /** The number of words of the longest phrase; 0 if the words begin with none. */
    int longest(PhraseTree phrases, List<String> words) {
        return longest(phrases, words, 0, true);
    }

    private int longest(PhraseTree read, List<String> words, int from, boolean mayEnd) {
        int best = mayEnd && read.isComplete() ? from : 0;
        if (from == words.size()) {
            return best;
        }
        PhraseTree next = read.after(words.get(from));
        if (next != null) {
            best = Math.max(best, longest(next, words, from + 1, true));
        }
        for (int end : adverbs.ends(words, from)) {
            best = Math.max(best, longest(read, words, end, mayEnd));
        }
        for (int end : qualifiers.ends(words, from)) {
            best = Math.max(best, longest(read, words, end, false));
        }
        return best;
    }
}
