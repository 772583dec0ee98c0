package org.plenary.dsl.imports.text;

import java.util.List;

/**
 * Finds what a text quotes as a block: after a colon paragraphs of which each opens with a quotation mark, until one
 * closes it ("which reads:", "“The Security Council,", … "of the present resolution.”").
 */
final class QuotedBlocks {

    private static final String OPENING = "“\"«„";
    private static final String CLOSING = "”\"»";
    private static final String COLONS = ":：";
    /** A single quoted paragraph stands as it is. */
    private static final int FEWEST = 2;

    private final boolean[] quoted;

    QuotedBlocks(List<PrintedParagraph> paragraphs) {
        this.quoted = new boolean[paragraphs.size()];
        for (int i = 1; i < quoted.length; i++) {
            if (!quoted[i - 1] && opens(paragraphs.get(i).words()) && announces(paragraphs.get(i - 1).words())) {
                mark(paragraphs, i);
            }
        }
    }

    /** Whether a paragraph is part of such a block. */
    boolean has(int paragraph) {
        return quoted[paragraph];
    }

    private void mark(List<PrintedParagraph> paragraphs, int start) {
        int end = start;
        while (end < quoted.length && opens(paragraphs.get(end).words())) {
            end++;
            if (closes(paragraphs.get(end - 1).words())) {
                break;
            }
        }
        for (int i = start; i < end && end - start >= FEWEST; i++) {
            quoted[i] = true;
        }
    }

    private static boolean opens(String words) {
        return !words.isEmpty() && OPENING.indexOf(words.charAt(0)) >= 0;
    }

    private static boolean closes(String words) {
        int last = words.length() - 1;
        while (last > 0 && ".,;".indexOf(words.charAt(last)) >= 0) {
            last--;
        }
        return last > 0 && CLOSING.indexOf(words.charAt(last)) >= 0;
    }

    private static boolean announces(String words) {
        return !words.isEmpty() && COLONS.indexOf(words.charAt(words.length() - 1)) >= 0;
    }
}
