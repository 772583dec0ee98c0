package org.plenary.dsl.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases by their words: each node is what has been read so far of the phrases that begin with it. */
final class PhraseTree {

    private final Map<String, PhraseTree> next = new HashMap<>(2);
    private boolean complete;

    void add(List<String> phrase) {
        PhraseTree node = this;
        for (String word : phrase) {
            node = node.next.computeIfAbsent(word, key -> new PhraseTree());
        }
        node.complete = true;
    }

    /** Whether a phrase ends here. */
    boolean isComplete() {
        return complete;
    }

    /** What follows after a word; null if no phrase has it here. */
    PhraseTree after(String word) {
        return next.get(word);
    }

    /** The indexes of words at which a phrase that begins at an index of them has ended. */
    List<Integer> ends(List<String> words, int from) {
        List<Integer> ends = new ArrayList<>(1);
        PhraseTree node = this;
        for (int i = from; i < words.size(); i++) {
            node = node.after(words.get(i));
            if (node == null) {
                break;
            }
            if (node.complete) {
                ends.add(i + 1);
            }
        }
        return ends;
    }
}
