package org.plenary.dsl.ui.colours;

/**
 * A part of the text that looks different from its surroundings.
 *
 * @param offset
 *            where it begins in the text
 * @param length
 *            how long it is
 * @param style
 *            how it looks
 */
record Token(int offset, int length, TokenStyle style) {

    int end() {
        return offset + length;
    }

    /** Where the part is after some characters of the text were replaced by others; it may have come to nothing. */
    Token after(int change, int removed, int added) {
        if (change >= end()) {
            return this;
        }
        int start = moved(offset, change, removed, added);
        return new Token(start, moved(end(), change, removed, added) - start, style);
    }

    private static int moved(int place, int change, int removed, int added) {
        if (place <= change) {
            return place;
        }
        return place >= change + removed ? place + added - removed : change + added;
    }
}
