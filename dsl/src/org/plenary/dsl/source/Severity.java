package org.plenary.dsl.source;

/** How grave a problem is. */
public enum Severity {
    /** The document is wrong as it stands. */
    ERROR,
    /** The document is most likely wrong. */
    WARNING,
    /** Worth a look. */
    HINT
}
