package org.plenary.dsl.parser;

import java.util.Arrays;

/** Stretches of a text, in order. What lies between them is layout, marks of a quotation, or comments. */
final class Segments {

    private int[] bounds = new int[4];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    int start(int segment) {
        return bounds[2 * segment];
    }

    int end(int segment) {
        return bounds[2 * segment + 1];
    }

    boolean isEmpty() {
        return size == 0;
    }

    int end() {
        return end(size - 1);
    }

    /** Adds a stretch; one that begins where the last ends makes it longer. */
    void add(int start, int end) {
        if (start >= end) {
            return;
        }
        if (size > 0 && bounds[2 * size - 1] == start) {
            bounds[2 * size - 1] = end;
            return;
        }
        if (2 * size == bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * bounds.length);
        }
        bounds[2 * size] = start;
        bounds[2 * size + 1] = end;
        size++;
    }

    void cutStart(int start) {
        bounds[0] = start;
        if (start >= bounds[1]) {
            System.arraycopy(bounds, 2, bounds, 0, 2 * (size - 1));
            size--;
        }
    }

    void cutEnd(int end) {
        bounds[2 * size - 1] = end;
        if (end <= bounds[2 * size - 2]) {
            size--;
        }
    }
}
