package org.plenary.dsl.ui.outputs;

/** An output cannot be made; the message says why, in one sentence for the person who asked for it. */
public final class OutputRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    OutputRefusedException(String sentence) {
        super(sentence);
    }
}
