package org.plenary.dsl.imports.text;

/**
 * Figures in the text that may be the call of a note.
 *
 * @param paragraph
 *            in which paragraph they stand
 * @param start
 *            with which character of its words they begin; a space that belongs to the call stands before
 * @param end
 *            after the last one, with the brackets that belong to the call
 * @param mark
 *            the number or stars in plain characters
 * @param weight
 *            how much speaks for a call; above 0
 */
record CallCandidate(int paragraph, int start, int end, String mark, int weight) {

    /** Surely a call, whatever stands around it. */
    static final int SURE = 100;
    /** So likely that a note may be called here a second time. */
    static final int LIKELY = 30;
}
