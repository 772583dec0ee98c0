package org.plenary.dsl.imports.manuscript;

/** What a style or a place tells about a piece of a manuscript. */
public enum Role {
    /** Nothing: numbers, words and sequence have to tell. */
    TEXT,
    /** A line above the text. */
    MASTHEAD,
    /** The title, with its number or without. */
    TITLE,
    /** A line under the text: meeting and date. */
    CLOSING,
    /** "The General Assembly,". */
    ORGAN,
    /** A preambular paragraph. */
    RECITAL,
    /** An operative paragraph, or a numbered one of an annex. */
    OPERATIVE,
    /** A sub-paragraph. */
    SUB,
    /** Text that returns to a paragraph, or a further paragraph of it. */
    CONTINUATION,
    /** A paragraph without a number that is none of these. */
    PLAIN,
    /** A heading. */
    HEADING,
    /** What heads a part: "A". */
    PART,
    /** The title of a part. */
    PART_TITLE,
    /** What heads an annex: "Annex II". */
    ANNEX,
    /** The title of an annex. */
    ANNEX_TITLE,
    /** What heads an appendix. */
    APPENDIX,
    /** The title of an appendix. */
    APPENDIX_TITLE,
    /** A table. */
    TABLE
}
