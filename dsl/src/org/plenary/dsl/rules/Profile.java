package org.plenary.dsl.rules;

/** Whose rules apply. */
public enum Profile {
    /** The United Nations today, each organ with its own habits. */
    UN,
    /** Model United Nations. */
    MUN,
    /** Texts of the United Nations before 1976: what was in order then. */
    HISTORIC
}
