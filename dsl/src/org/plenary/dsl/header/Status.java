package org.plenary.dsl.header;

/** How far a text has come: the masthead of a draft differs from that of an adopted text. */
public enum Status {
    DRAFT, ADOPTED
}
