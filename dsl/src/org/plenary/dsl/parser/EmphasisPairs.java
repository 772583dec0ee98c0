package org.plenary.dsl.parser;

import java.util.Arrays;
import org.plenary.dsl.parser.InlineItems.Kind;

/**
 * Pairs the marks of emphasis, in one pass: a closing mark belongs to the nearest opening one within the same brackets;
 * marks left open between the two are signs.
 */
final class EmphasisPairs {

    private static final int SIGNS = 5;

    private final SourceText source;
    private InlineItems items;
    private int[] stack = new int[16];
    private int depth;
    /** How many marks of each kind are open within the brackets of each level. */
    private int[] counts = new int[SIGNS * 4];
    private int frame;

    EmphasisPairs(SourceText source) {
        this.source = source;
    }

    void pair(InlineItems found) {
        items = found;
        depth = 0;
        frame = 0;
        Arrays.fill(counts, 0, SIGNS, 0);
        for (int item = 0; item < items.size(); item++) {
            switch (items.kind(item)) {
                case BRACKET_OPEN -> openFrame(item);
                case BRACKET_CLOSE -> closeFrame();
                case EMPHASIS -> emphasis(item);
                default -> {
                    // Calls and references stand where they stand; marks without partner are words.
                }
            }
        }
        while (depth > 0) {
            depth--;
            items.setKind(stack[depth], Kind.WORDS);
        }
    }

    private void openFrame(int item) {
        push(item);
        frame++;
        if ((frame + 1) * SIGNS > counts.length) {
            counts = Arrays.copyOf(counts, counts.length * 2);
        }
        Arrays.fill(counts, frame * SIGNS, (frame + 1) * SIGNS, 0);
    }

    private void closeFrame() {
        while (items.kind(stack[depth - 1]) == Kind.EMPHASIS_OPEN) {
            depth--;
            items.setKind(stack[depth], Kind.WORDS);
        }
        depth--;
        frame--;
    }

    private void emphasis(int item) {
        if (items.has(item, InlineItems.TRIPLE)) {
            turnTriple(item);
        }
        if (items.has(item, InlineItems.CAN_CLOSE) && close(item)) {
            return;
        }
        if (items.has(item, InlineItems.CAN_OPEN)) {
            items.setKind(item, Kind.EMPHASIS_OPEN);
            count(item, 1);
            push(item);
        } else {
            items.setKind(item, Kind.WORDS);
        }
    }

    /** "***" closes first what was opened last. */
    private void turnTriple(int item) {
        int start = items.start(item);
        int end = items.end(item + 1);
        boolean singleFirst = items.has(item, InlineItems.CAN_CLOSE) && depth > 0
                && items.kind(stack[depth - 1]) == Kind.EMPHASIS_OPEN && sign(stack[depth - 1]) == 0;
        int middle = singleFirst ? start + 1 : start + 2;
        items.setBounds(item, start, middle);
        items.setBounds(item + 1, middle, end);
    }

    /** "***a** b*" opens italics first: what closes first decides. */
    private void turnOpenTriple(int closingSign) {
        boolean two = depth > 1 && stack[depth - 2] == stack[depth - 1] - 1;
        if (two && closingSign == 1 && items.has(stack[depth - 2], InlineItems.TRIPLE) && sign(stack[depth - 1]) == 0) {
            int start = items.start(stack[depth - 2]);
            items.setBounds(stack[depth - 2], start, start + 1);
            items.setBounds(stack[depth - 1], start + 1, start + 3);
        }
    }

    private boolean close(int item) {
        int sign = sign(item);
        turnOpenTriple(sign);
        if (counts[frame * SIGNS + sign] == 0) {
            return false;
        }
        int open = depth - 1;
        while (sign(stack[open]) != sign) {
            open--;
        }
        if (!reaches(stack[open], item)) {
            return false;
        }
        while (depth - 1 > open) {
            depth--;
            items.setKind(stack[depth], Kind.WORDS);
            count(stack[depth], -1);
        }
        depth--;
        count(stack[depth], -1);
        items.setKind(item, Kind.EMPHASIS_CLOSE);
        items.pair(stack[depth], item);
        return true;
    }

    /** "10^3 and 10^4" holds no superscript: over a space, "^" and "~" reach only to the end of a word. */
    private boolean reaches(int open, int close) {
        boolean script = sign(open) >= 3;
        boolean spaced = items.lastSpace(close) >= items.end(open);
        boolean withinWord = items.has(close, InlineItems.BEFORE_LETTER);
        return items.end(open) < items.start(close) && !(script && spaced && withinWord);
    }

    private int sign(int item) {
        return switch (source.charAt(items.start(item))) {
            case '*' -> items.end(item) - items.start(item) == 1 ? 0 : 1;
            case '_' -> 2;
            case '^' -> 3;
            default -> 4;
        };
    }

    private void count(int item, int change) {
        counts[frame * SIGNS + sign(item)] += change;
    }

    private void push(int item) {
        if (depth == stack.length) {
            stack = Arrays.copyOf(stack, 2 * depth);
        }
        stack[depth] = item;
        depth++;
    }
}
