package org.plenary.dsl.imports;

import org.plenary.dsl.wording.RefusedException;
import org.plenary.dsl.wording.Sentence;

/** A file cannot be imported. */
public final class ImportException extends RefusedException {

    private static final long serialVersionUID = 1L;

    /** A file that is refused for what it holds. */
    public ImportException(Sentence sentence) {
        super(sentence);
    }

    /** A file that could not be read to its end. */
    public ImportException(Sentence sentence, Throwable cause) {
        super(sentence, cause);
    }
}
