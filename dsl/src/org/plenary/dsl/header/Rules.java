package org.plenary.dsl.header;

/** The houses whose rules a text may follow instead of those of its organ. */
public enum Rules {
    /** Model United Nations. */
    MUN
}
