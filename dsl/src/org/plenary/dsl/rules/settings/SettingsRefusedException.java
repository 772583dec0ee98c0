package org.plenary.dsl.rules.settings;

/** A file of settings is not changed; the message says why, and what to do. */
public final class SettingsRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    SettingsRefusedException(String sentence) {
        super(sentence);
    }
}
