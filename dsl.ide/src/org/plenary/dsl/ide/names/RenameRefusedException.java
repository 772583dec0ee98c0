package org.plenary.dsl.ide.names;

import org.plenary.dsl.wording.Sentence;
import org.plenary.dsl.wording.Spoken;

/** Something cannot be renamed; the message says why, and what to do. */
public final class RenameRefusedException extends Exception implements Spoken {

    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    RenameRefusedException(Sentence sentence) {
        super(sentence.toString());
        this.sentence = sentence;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
