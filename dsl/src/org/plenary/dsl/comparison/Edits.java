package org.plenary.dsl.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which elements of two sequences stayed, by the shortest way from one to the other (Myers 1986). Sequences that differ
 * in more than {@value #LIMIT} places count as replaced between what they begin and end with in common: nobody reads
 * such a comparison word by word.
 */
final class Edits {

    private static final int LIMIT = 1000;

    private final int[] before;
    private final int[] after;
    private final BitSet keptBefore = new BitSet();
    private final BitSet keptAfter = new BitSet();

    private Edits(int[] before, int[] after) {
        this.before = before;
        this.after = after;
    }

    /** Compares two sequences of numbers. */
    static Edits of(int[] before, int[] after) {
        Edits edits = new Edits(before, after);
        int start = 0;
        int most = Math.min(before.length, after.length);
        while (start < most && before[start] == after[start]) {
            edits.keep(start, start);
            start++;
        }
        int end = 0;
        while (end < most - start && before[before.length - 1 - end] == after[after.length - 1 - end]) {
            end++;
            edits.keep(before.length - end, after.length - end);
        }
        edits.compare(start, before.length - start - end, after.length - start - end);
        return edits;
    }

    /** The elements of the first sequence that stayed. */
    BitSet keptBefore() {
        return keptBefore;
    }

    /** The elements of the second sequence that were there; as many, in the same order. */
    BitSet keptAfter() {
        return keptAfter;
    }

    private void keep(int inBefore, int inAfter) {
        keptBefore.set(inBefore);
        keptAfter.set(inAfter);
    }

    /** Goes forward along the diagonals k = x - y, remembering how far each step reached; then back the way it came. */
    private void compare(int start, int rows, int columns) {
        List<int[]> reached = new ArrayList<>();
        int[] far = new int[2 * LIMIT + 3];
        int middle = LIMIT + 1;
        for (int steps = 0; steps <= Math.min(LIMIT, rows + columns); steps++) {
            for (int k = -steps; k <= steps; k += 2) {
                boolean down = k == -steps || k != steps && far[middle + k - 1] < far[middle + k + 1];
                int x = down ? far[middle + k + 1] : far[middle + k - 1] + 1;
                int y = x - k;
                while (x < rows && y < columns && before[start + x] == after[start + y]) {
                    x++;
                    y++;
                }
                far[middle + k] = x;
                if (x >= rows && y >= columns) {
                    goBack(start, rows, columns, reached, steps);
                    return;
                }
            }
            int[] step = new int[2 * steps + 1];
            System.arraycopy(far, middle - steps, step, 0, step.length);
            reached.add(step);
        }
    }

    private void goBack(int start, int rows, int columns, List<int[]> reached, int steps) {
        int x = rows;
        int y = columns;
        for (int step = steps; step > 0; step--) {
            int[] far = reached.get(step - 1);
            int k = x - y;
            boolean down = k == -step || k != step && at(far, k - 1) < at(far, k + 1);
            int previous = down ? k + 1 : k - 1;
            int fromX = at(far, previous);
            int fromY = fromX - previous;
            int turn = down ? fromX : fromX + 1;
            while (x > turn) {
                x--;
                y--;
                keep(start + x, start + y);
            }
            x = fromX;
            y = fromY;
        }
        while (x > 0 && y > 0) {
            x--;
            y--;
            keep(start + x, start + y);
        }
    }

    /** How far a step came on a diagonal; one that it did not reach is out of the way. */
    private static int at(int[] far, int k) {
        int index = k + far.length / 2;
        return index < 0 || index >= far.length ? -1 : far[index];
    }
}
