package org.plenary.dsl.rules.settings;

import org.plenary.dsl.wording.RefusedException;
import org.plenary.dsl.wording.Sentence;

/** A file of settings is not changed. */
public final class SettingsRefusedException extends RefusedException {

    private static final long serialVersionUID = 1L;

    SettingsRefusedException(Sentence sentence) {
        super(sentence);
    }
}
