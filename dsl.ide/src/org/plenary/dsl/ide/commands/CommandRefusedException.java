package org.plenary.dsl.ide.commands;

import org.plenary.dsl.wording.Sentence;
import org.plenary.dsl.wording.Spoken;

/** A command cannot be carried out; the message says why, and what to do. */
public final class CommandRefusedException extends Exception implements Spoken {

    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    CommandRefusedException(Sentence sentence) {
        super(sentence.toString());
        this.sentence = sentence;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
