package org.plenary.dsl.parser;

import java.util.Arrays;

/** The marks of one paragraph that may mean something, in their order, and which of them belong together. */
final class InlineItems {

    /** What a mark may be. */
    enum Kind {
        /** Words after all: a mark without its partner. */
        WORDS,
        BRACKET_OPEN, BRACKET_CLOSE,
        EMPHASIS, EMPHASIS_OPEN, EMPHASIS_CLOSE,
        CALL, REFERENCE
    }

    /** What follows a closing bracket. */
    enum Tail {
        NONE, PROPOSERS, TARGET
    }

    /** The mark may open emphasis. */
    static final int CAN_OPEN = 1;
    /** The mark may close emphasis. */
    static final int CAN_CLOSE = 2;
    /** A letter or digit follows the mark. */
    static final int BEFORE_LETTER = 4;
    /** The first of the two marks that "***" is. */
    static final int TRIPLE = 8;

    private int size;
    private Kind[] kinds = new Kind[32];
    private Tail[] tails = new Tail[32];
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int[] partners = new int[32];
    private int[] flags = new int[32];
    private int[] lastSpaces = new int[32];

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    /** Adds a mark; {@code lastSpace} is the place of the last space before it, or -1. */
    int add(Kind kind, int start, int end, int flag, int lastSpace) {
        if (size == starts.length) {
            grow(size * 2);
        }
        kinds[size] = kind;
        tails[size] = Tail.NONE;
        starts[size] = start;
        ends[size] = end;
        partners[size] = -1;
        flags[size] = flag;
        lastSpaces[size] = lastSpace;
        return size++;
    }

    private void grow(int capacity) {
        kinds = Arrays.copyOf(kinds, capacity);
        tails = Arrays.copyOf(tails, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        partners = Arrays.copyOf(partners, capacity);
        flags = Arrays.copyOf(flags, capacity);
        lastSpaces = Arrays.copyOf(lastSpaces, capacity);
    }

    Kind kind(int item) {
        return kinds[item];
    }

    void setKind(int item, Kind kind) {
        kinds[item] = kind;
    }

    Tail tail(int item) {
        return tails[item];
    }

    /** A closing bracket with what follows it: the item ends after it. */
    void setTail(int item, Tail tail, int end) {
        tails[item] = tail;
        ends[item] = end;
    }

    int start(int item) {
        return starts[item];
    }

    int end(int item) {
        return ends[item];
    }

    void setBounds(int item, int start, int end) {
        starts[item] = start;
        ends[item] = end;
    }

    int partner(int item) {
        return partners[item];
    }

    void pair(int open, int close) {
        partners[open] = close;
        partners[close] = open;
    }

    boolean has(int item, int flag) {
        return (flags[item] & flag) != 0;
    }

    int lastSpace(int item) {
        return lastSpaces[item];
    }
}
