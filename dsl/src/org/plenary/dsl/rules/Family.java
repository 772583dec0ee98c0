package org.plenary.dsl.rules;

/** What a rule looks at. */
public enum Family {
    /** Numbers and letters of paragraphs, headings and footnotes, and references to them. */
    NUMBERING,
    /** What a resolution consists of, and in which order. */
    STRUCTURE,
    /** The words with which paragraphs open. */
    OPENINGS,
    /** Marks at the ends of paragraphs, at footnotes and in pairs. */
    PUNCTUATION,
    /** Documents that are cited. */
    CITATIONS,
    /** The header of a file. */
    HEADER,
    /** Characters that hide, turn the text or look like others. */
    TEXT_SAFETY,
    /** Words that stand in no dictionary. */
    SPELLING,
    /** How long a text may be. */
    LENGTH,
    /** The marks of the language: labels, keys, brackets, links. */
    MARKS
}
