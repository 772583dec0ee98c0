package org.plenary.dsl.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The pairs that keep their order in both texts and weigh most together: the heaviest increasing subsequence. */
final class Chain {

    private static final Comparator<Pair> ORDER = Comparator.comparingInt(Pair::before)
            .thenComparing(Comparator.comparingInt(Pair::after).reversed());

    private final List<Pair> pairs;
    private final double[] totals;
    private final int[] previous;
    /** A Fenwick tree: for places up to some place of the new text, the pair in which the heaviest chain ends. */
    private final int[] heaviest;

    private Chain(List<Pair> pairs, int sizeOfNew) {
        this.pairs = pairs;
        this.totals = new double[pairs.size()];
        this.previous = new int[pairs.size()];
        this.heaviest = new int[sizeOfNew + 1];
        Arrays.fill(heaviest, -1);
    }

    /**
     * @param pairs
     *            in any order
     * @param sizeOfNew
     *            how many passages the new text has
     */
    static List<Pair> of(List<Pair> pairs, int sizeOfNew) {
        return new Chain(pairs.stream().sorted(ORDER).toList(), sizeOfNew).found();
    }

    private List<Pair> found() {
        int best = -1;
        for (int i = 0; i < pairs.size(); i++) {
            previous[i] = heaviestBefore(pairs.get(i).after());
            totals[i] = pairs.get(i).weight() + total(previous[i]);
            enter(i);
            best = totals[i] > total(best) ? i : best;
        }
        List<Pair> chain = new ArrayList<>();
        for (int i = best; i >= 0; i = previous[i]) {
            chain.add(0, pairs.get(i));
        }
        return chain;
    }

    private double total(int index) {
        return index < 0 ? 0 : totals[index];
    }

    private int heaviestBefore(int place) {
        int found = -1;
        for (int node = place; node > 0; node -= Integer.lowestOneBit(node)) {
            found = total(heaviest[node]) > total(found) ? heaviest[node] : found;
        }
        return found;
    }

    private void enter(int index) {
        for (int node = pairs.get(index).after() + 1; node < heaviest.length; node += Integer.lowestOneBit(node)) {
            if (totals[index] > total(heaviest[node])) {
                heaviest[node] = index;
            }
        }
    }
}
