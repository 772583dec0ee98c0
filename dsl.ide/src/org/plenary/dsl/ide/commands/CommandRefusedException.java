package org.plenary.dsl.ide.commands;

import org.plenary.dsl.wording.RefusedException;
import org.plenary.dsl.wording.Sentence;

/** A command cannot be carried out. */
public final class CommandRefusedException extends RefusedException {

    private static final long serialVersionUID = 1L;

    CommandRefusedException(Sentence sentence) {
        super(sentence);
    }
}
