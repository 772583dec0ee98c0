package org.plenary.dsl.comparison;

/**
 * Two passages that may be the same at two times.
 *
 * @param before
 *            index of the one in the old text
 * @param after
 *            index of the one in the new text
 * @param likeness
 *            from 0, no word in common, to 1, all words in common
 * @param weight
 *            how much is gained by taking them for the same
 */
record Pair(int before, int after, double likeness, double weight) {
}
