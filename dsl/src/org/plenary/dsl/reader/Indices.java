package org.plenary.dsl.reader;

import java.util.Arrays;

/** A growing list of places, one for each UTF-16 unit of a text. */
final class Indices {

    private int[] values = new int[16];
    private int size;

    /** Appends the value until the list has this length. */
    void fill(int length, int value) {
        if (length > values.length) {
            values = Arrays.copyOf(values, Math.max(length, 2 * values.length));
        }
        while (size < length) {
            values[size++] = value;
        }
    }

    int get(int index) {
        return values[index];
    }

    int size() {
        return size;
    }
}
