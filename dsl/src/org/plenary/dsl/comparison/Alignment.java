package org.plenary.dsl.comparison;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which passages of two texts are the same at two times. Those that kept their order are found first; then, of what is
 * left, those that were moved; then frames and paragraphs of which nothing remained but what stands under them.
 */
final class Alignment {

    /** What was moved is recognized by more than what stayed where it was. */
    private static final double LEAST_OF_MOVED = 0.6;
    private static final int FEWEST_WORDS_OF_MOVED = 4;

    private final List<Unit> before;
    private final List<Unit> after;
    private final Map<Integer, Integer> toAfter = new HashMap<>();
    private final Map<Integer, Integer> toBefore = new HashMap<>();
    private final Set<Integer> outOfOrder = new HashSet<>();

    private Alignment(List<Unit> before, List<Unit> after) {
        this.before = before;
        this.after = after;
    }

    static Alignment of(List<Unit> before, List<Unit> after) {
        Alignment alignment = new Alignment(before, after);
        List<Pair> pairs = new Likeness(before, after).pairs();
        Chain.of(pairs, after.size()).forEach(alignment::take);
        List<Pair> likest = pairs.stream().sorted(Comparator.comparingDouble(Pair::likeness).reversed()).toList();
        likest.stream().filter(alignment::isRecognized).forEach(alignment::takeMoved);
        likest.stream().filter(alignment::isBelowSameParent).forEach(alignment::takeMoved);
        alignment.takeParents();
        return alignment;
    }

    /** The counterpart in the old text of a passage of the new one; -1 for none. */
    int before(int indexAfter) {
        return toBefore.getOrDefault(indexAfter, -1);
    }

    /** The counterpart in the new text of a passage of the old one; -1 for none. */
    int after(int indexBefore) {
        return toAfter.getOrDefault(indexBefore, -1);
    }

    /** Whether a passage of the new text stood elsewhere; what moved along with its parent did not move itself. */
    boolean isMoved(int indexAfter) {
        int old = before(indexAfter);
        if (old < 0) {
            return false;
        }
        int parentBefore = before.get(old).parent();
        int parentAfter = after.get(indexAfter).parent();
        boolean sameParent = parentAfter < 0 ? parentBefore < 0 : before(parentAfter) == parentBefore;
        boolean alongWithParent = sameParent && parentAfter >= 0 && outOfOrder.contains(parentAfter);
        // Of a parent that is new itself, nobody would say that what it holds was moved there.
        boolean parentIsNew = parentAfter >= 0 && before(parentAfter) < 0;
        return outOfOrder.contains(indexAfter) ? !alongWithParent : !sameParent && !parentIsNew;
    }

    private void take(Pair pair) {
        toAfter.put(pair.before(), pair.after());
        toBefore.put(pair.after(), pair.before());
    }

    private void takeMoved(Pair pair) {
        if (after(pair.before()) < 0 && before(pair.after()) < 0) {
            take(pair);
            outOfOrder.add(pair.after());
        }
    }

    private boolean isRecognized(Pair pair) {
        int words = Math.min(before.get(pair.before()).bag().size(), after.get(pair.after()).bag().size());
        return pair.likeness() >= LEAST_OF_MOVED && words >= FEWEST_WORDS_OF_MOVED;
    }

    /** Short sub-paragraphs follow their paragraph. */
    private boolean isBelowSameParent(Pair pair) {
        int parent = after.get(pair.after()).parent();
        return parent >= 0 && before(parent) >= 0 && before(parent) == before.get(pair.before()).parent();
    }

    /** A paragraph whose opening words were all replaced is still the paragraph with these sub-paragraphs. */
    private void takeParents() {
        for (int i = after.size() - 1; i >= 0; i--) {
            int old = before(i);
            int parentBefore = old < 0 ? -1 : before.get(old).parent();
            int parentAfter = after.get(i).parent();
            if (parentBefore >= 0 && parentAfter >= 0 && after(parentBefore) < 0 && before(parentAfter) < 0
                    && before.get(parentBefore).passage().role() == after.get(parentAfter).passage().role()) {
                take(new Pair(parentBefore, parentAfter, 0, 0));
            }
        }
    }
}
