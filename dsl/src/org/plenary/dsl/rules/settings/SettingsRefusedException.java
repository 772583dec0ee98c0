package org.plenary.dsl.rules.settings;

import org.plenary.dsl.wording.Sentence;
import org.plenary.dsl.wording.Spoken;

/** A file of settings is not changed; the sentence says why, and what to do. */
public final class SettingsRefusedException extends Exception implements Spoken {

    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    SettingsRefusedException(Sentence sentence) {
        super(sentence.toString());
        this.sentence = sentence;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
