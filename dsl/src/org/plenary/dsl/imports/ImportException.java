package org.plenary.dsl.imports;

import org.plenary.dsl.wording.Sentence;
import org.plenary.dsl.wording.Spoken;

/** A file cannot be imported; the message says why, in one sentence for the person who asked for it. */
public final class ImportException extends Exception implements Spoken {

    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    // MIGRATION
    public ImportException(String sentence) {
        this(Sentence.asItIs(sentence));
    }

    public ImportException(String sentence, Throwable cause) {
        this(Sentence.asItIs(sentence), cause);
    }

    public ImportException(Sentence sentence) {
        super(sentence.toString());
        this.sentence = sentence;
    }

    public ImportException(Sentence sentence, Throwable cause) {
        super(sentence.toString(), cause);
        this.sentence = sentence;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
