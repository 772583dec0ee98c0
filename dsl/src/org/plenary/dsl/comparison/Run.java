package org.plenary.dsl.comparison;

/**
 * Words beside one another that share a fate.
 *
 * @param state
 *            whether they stayed
 * @param look
 *            how they print
 * @param text
 *            the words; of those that stayed, as they are now
 */
public record Run(State state, Look look, String text) {

    /** What became of words. */
    public enum State {
        SAME, REMOVED, ADDED
    }
}
