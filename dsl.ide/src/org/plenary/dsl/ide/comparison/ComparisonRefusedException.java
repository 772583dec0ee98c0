package org.plenary.dsl.ide.comparison;

/** Two texts cannot be compared; the message says why, and what to do. */
public final class ComparisonRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    ComparisonRefusedException(String sentence) {
        super(sentence);
    }
}
