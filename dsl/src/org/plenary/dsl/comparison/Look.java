package org.plenary.dsl.comparison;

/** How words of a passage print. */
public enum Look {
    /** Like any others. */
    PLAIN,
    /** The opening phrase of a paragraph. */
    OPENING, ITALIC, BOLD, SUPERSCRIPT, SUBSCRIPT, UNDERLINE,
    /** The mark of a footnote, where it is called. */
    CALL,
    /** Who proposed a bracketed text. */
    PROPOSERS
}
