package org.plenary.dsl.header;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Finds the known word that a drafter most likely meant. */
public final class NearestWord {

    private NearestWord() {
    }

    /** The word that takes the fewest changes, if these are few for its length: "titel" is near "title". */
    public static Optional<String> find(String written, Collection<String> known) {
        return find(written, known, word -> Math.max(1, word.length() / 3));
    }

    /** The word that takes the fewest changes, if these are no more than it may have. */
    static Optional<String> find(String written, Collection<String> known, ToIntFunction<String> most) {
        return known.stream()
                .filter(word -> distance(written, word) <= most.applyAsInt(word))
                .min(Comparator.comparingInt((String word) -> distance(written, word)).thenComparing(word -> word));
    }

    /** How many letters must be added, taken away, replaced, or swapped with their neighbour. */
    private static int distance(String left, String right) {
        int[][] changes = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                changes[i][j] = i == 0 || j == 0 ? i + j : least(changes, left, right, i, j);
            }
        }
        return changes[left.length()][right.length()];
    }

    private static int least(int[][] changes, String left, String right, int i, int j) {
        int same = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        int least = Math.min(changes[i - 1][j - 1] + same, 1 + Math.min(changes[i - 1][j], changes[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        return swapped ? Math.min(least, 1 + changes[i - 2][j - 2]) : least;
    }
}
