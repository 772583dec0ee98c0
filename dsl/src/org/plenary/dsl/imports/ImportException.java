package org.plenary.dsl.imports;

import org.plenary.dsl.wording.Sentence;
import org.plenary.dsl.wording.Spoken;

/** A file cannot be imported; the message says why, in one sentence for the person who asked for it. */
public final class ImportException extends Exception implements Spoken {

    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    /** A file that is refused for what it holds. */
    public ImportException(Sentence sentence) {
        super(sentence.toString());
        this.sentence = sentence;
    }

    /** A file that could not be read to its end. */
    public ImportException(Sentence sentence, Throwable cause) {
        super(sentence.toString(), cause);
        this.sentence = sentence;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
