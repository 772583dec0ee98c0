package org.plenary.dsl.ide.names;

/** Something cannot be renamed; the message says why, and what to do. */
public final class RenameRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    RenameRefusedException(String sentence) {
        super(sentence);
    }
}
