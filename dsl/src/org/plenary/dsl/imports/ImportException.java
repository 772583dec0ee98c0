package org.plenary.dsl.imports;

/** A file cannot be imported; the message says why, in one sentence for the person who asked for it. */
public final class ImportException extends Exception {

    private static final long serialVersionUID = 1L;

    public ImportException(String sentence) {
        super(sentence);
    }

    public ImportException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
