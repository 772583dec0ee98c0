package org.plenary.dsl.parser;

/**
 * The marks of the language, named as the terminals of the grammar. Those that end in {@code _BEGIN}, {@code _END} and
 * {@code _STRAY} have no length: they say where something that has no mark of its own begins or ends.
 */
public enum TokenKind {
    HEADER_OPEN, HEADER_KEY, HEADER_COLON, HEADER_STRAY, HEADER_LINE_END, HEADER_CLOSE,
    PARAGRAPH_BEGIN, NUMBER, MARKER,
    BRACE_OPEN, DOT, ATTRIBUTE, HASH, LABEL, BRACE_CLOSE,
    HEADING_MARKS, QUOTATION_MARK,
    TABLE_BEGIN, CELL_EDGE, ROW_END, TABLE_RULE,
    NOTE_OPEN, NOTEKEY, NOTE_CLOSE,
    BLOCK_END,
    WORDS, MORE,
    EMPHASIS_OPEN, EMPHASIS_CLOSE,
    BRACKET_OPEN, BRACKET_CLOSE, PROPOSERS_OPEN, PROPOSERS, PROPOSERS_CLOSE,
    LINK_OPEN, LINK_TARGET, TARGET, LINK_CLOSE,
    CALL_OPEN, CALL_CLOSE,
    REFERENCE_OPEN, REFERENCE_CLOSE,
    WS, ML_COMMENT;

    /** Layout and comments: they belong to no rule of the grammar. */
    public boolean isHidden() {
        return this == WS || this == ML_COMMENT;
    }
}
