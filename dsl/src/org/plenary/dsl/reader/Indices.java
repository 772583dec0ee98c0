package org.plenary.dsl.reader;

import java.util.Arrays;

/** A growing list of places, one for each UTF-16 unit of a text. */
final class Indices {

    private int[] values;
    private int size;

    /** Empty, with room for so many. */
    Indices(int room) {
        values = new int[room];
    }

    /** Appends the value until the list has this length. */
    void fill(int length, int value) {
        makeRoom(length);
        while (size < length) {
            values[size++] = value;
        }
    }

    /** Appends one value. */
    void add(int value) {
        if (size == values.length) {
            makeRoom(size + 1);
        }
        values[size++] = value;
    }

    /** Appends all numbers from the first to before the last. */
    void count(int first, int last) {
        makeRoom(size + last - first);
        for (int value = first; value < last; value++) {
            values[size++] = value;
        }
    }

    private void makeRoom(int length) {
        if (length > values.length) {
            values = Arrays.copyOf(values, Math.max(length, 2 * values.length));
        }
    }

    int get(int index) {
        return values[index];
    }

    int size() {
        return size;
    }
}
