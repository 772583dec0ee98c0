package org.plenary.dsl.ide.names;

import org.plenary.dsl.wording.RefusedException;
import org.plenary.dsl.wording.Sentence;

/** Something cannot be renamed. */
public final class RenameRefusedException extends RefusedException {

    private static final long serialVersionUID = 1L;

    RenameRefusedException(Sentence sentence) {
        super(sentence);
    }
}
