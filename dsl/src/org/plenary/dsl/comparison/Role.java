package org.plenary.dsl.comparison;

/** What a passage is in a resolution. */
public enum Role {
    /** A line above the text: symbol, session, title. */
    MASTHEAD,
    /** The name of the organ. */
    ORGAN,
    /** A preambular paragraph. */
    RECITAL,
    /** An operative paragraph, or a numbered paragraph of an annex. */
    PARAGRAPH,
    /** A sub-paragraph, at any depth. */
    SUBPARAGRAPH,
    /** A paragraph without a number, as in annexes and notes. */
    TEXT,
    /** A heading between paragraphs. */
    HEADING,
    /** Text quoted as a block. */
    QUOTATION,
    /** A table. */
    TABLE,
    /** A row of a table. */
    ROW,
    /** A part, an annex or an appendix. */
    DIVISION,
    /** A line under the text: meeting and date. */
    CLOSING,
    /** A footnote. */
    NOTE;

    /** Whether it is running text, which a drafter may turn into text of another role: a recital into a paragraph. */
    boolean isProse() {
        return switch (this) {
            case RECITAL, PARAGRAPH, SUBPARAGRAPH, TEXT -> true;
            case MASTHEAD, ORGAN, HEADING, QUOTATION, TABLE, ROW, DIVISION, CLOSING, NOTE -> false;
        };
    }

    /** Whether what it says stands in the passages under it. */
    boolean isFrame() {
        return this == QUOTATION || this == TABLE || this == DIVISION;
    }
}
