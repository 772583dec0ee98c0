package org.plenary.dsl.parser;

import java.util.Arrays;

/** The tokens of a text in their order. Together they cover it without gap or overlap. Offsets count UTF-16 units. */
public final class TokenList {

    private static final TokenKind[] KINDS = TokenKind.values();

    private byte[] kinds = new byte[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int size;

    TokenList() {
    }

    void add(TokenKind kind, int start, int end) {
        if (size == kinds.length) {
            int capacity = size + (size >> 1);
            kinds = Arrays.copyOf(kinds, capacity);
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
        }
        kinds[size] = (byte) kind.ordinal();
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    public int size() {
        return size;
    }

    public TokenKind kind(int index) {
        return KINDS[kinds[index]];
    }

    /** Offset of the first character. */
    public int start(int index) {
        return starts[index];
    }

    /** Offset after the last character. */
    public int end(int index) {
        return ends[index];
    }
}
