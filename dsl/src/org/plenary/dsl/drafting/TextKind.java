package org.plenary.dsl.drafting;

/** The two things an organ adopts. */
public enum TextKind {
    /** A substantive text with a preamble and numbered paragraphs. */
    RESOLUTION,
    /** A short text on routine matters: elections, dates, taking note of a report. */
    DECISION
}
