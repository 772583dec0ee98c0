package org.plenary.dsl.cli;

/** How a run ended, for scripts. */
final class ExitCode {

    /** Everything was done and no text has an error. */
    static final int FINE = 0;

    /** Everything was done that could be, and a text has an error. */
    static final int DOCUMENT_ERRORS = 1;

    /** The command was not understood, or a file could not be read or written. */
    static final int MISUSE = 2;

    private ExitCode() {
    }
}
