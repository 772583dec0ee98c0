package org.plenary.dsl.source;

/** Whether the software knows what to do about a problem. */
public enum Cure {
    /** Only the drafter knows. */
    NONE,
    /** There are several ways, or the meaning could change: the drafter chooses. */
    CHOICE,
    /** There is one way, and no word changes its meaning. */
    SAFE
}
