package org.plenary.dsl.ui.colours;

import java.util.List;

/**
 * A part of the text that is to be painted.
 *
 * @param start
 *            where it begins
 * @param end
 *            the place after its last character
 */
record Stretch(int start, int end) {

    static final Stretch NOTHING = new Stretch(0, 0);

    /** From the first to the last token in which two lists, each in the order of the text, differ. */
    static Stretch difference(List<Token> before, List<Token> after) {
        int same = sameAtBeginning(before, after);
        int sameAtEnd = sameAtEnd(before, after, same);
        return around(before.subList(same, before.size() - sameAtEnd))
                .with(around(after.subList(same, after.size() - sameAtEnd)));
    }

    private static Stretch around(List<Token> tokens) {
        return tokens.isEmpty() ? NOTHING : new Stretch(tokens.get(0).offset(), tokens.get(tokens.size() - 1).end());
    }

    private static int sameAtBeginning(List<Token> before, List<Token> after) {
        int most = Math.min(before.size(), after.size());
        int count = 0;
        while (count < most && before.get(count).equals(after.get(count))) {
            count++;
        }
        return count;
    }

    private static int sameAtEnd(List<Token> before, List<Token> after, int sameAtBeginning) {
        int most = Math.min(before.size(), after.size()) - sameAtBeginning;
        int count = 0;
        while (count < most && before.get(before.size() - 1 - count).equals(after.get(after.size() - 1 - count))) {
            count++;
        }
        return count;
    }

    boolean isEmpty() {
        return end <= start;
    }

    /** Both, and what is between them. */
    Stretch with(Stretch other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        return new Stretch(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** What is in both. */
    Stretch within(Stretch other) {
        return new Stretch(Math.max(start, other.start), Math.min(end, other.end));
    }

    /** The first part of it, of no more than so many characters. */
    Stretch first(int length) {
        return new Stretch(start, Math.min(start + length, end));
    }

    /** Where it is after some characters of the text were replaced by others; what came in between belongs to it. */
    Stretch after(int change, int removed, int added) {
        if (isEmpty() || change > end) {
            return this;
        }
        int later = Math.max(end, change + removed) + added - removed;
        return new Stretch(change + removed <= start ? start + added - removed : Math.min(start, change), later);
    }
}
