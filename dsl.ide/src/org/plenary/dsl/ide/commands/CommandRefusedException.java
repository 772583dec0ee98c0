package org.plenary.dsl.ide.commands;

/** A command cannot be carried out; the message says why, and what to do. */
public final class CommandRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    CommandRefusedException(String sentence) {
        super(sentence);
    }
}
