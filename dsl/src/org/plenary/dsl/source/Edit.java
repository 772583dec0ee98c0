package org.plenary.dsl.source;

import java.util.List;

/**
 * A change of the drafter's text.
 *
 * @param span
 *            what is replaced; a place of no length where something is inserted
 * @param replacement
 *            what stands there afterwards
 */
public record Edit(Span span, String replacement) {

    /** Something new at a place. */
    public static Edit insert(int offset, String words) {
        return new Edit(new Span(offset, 0), words);
    }

    /** A text with several changes made, which stand in its order and do not overlap. */
    public static String apply(List<Edit> edits, String text) {
        StringBuilder changed = new StringBuilder();
        int done = 0;
        for (Edit edit : edits) {
            changed.append(text, done, edit.span.offset()).append(edit.replacement);
            done = edit.span.end();
        }
        return changed.append(text, done, text.length()).toString();
    }
}
