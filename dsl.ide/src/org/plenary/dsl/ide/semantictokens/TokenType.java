package org.plenary.dsl.ide.semantictokens;

import java.util.Arrays;
import java.util.List;
import org.eclipse.lsp4j.SemanticTokenTypes;

/**
 * What a piece of a text is, for an editor that colours it. Each has the name of the standard type that themes know and
 * that it is nearest to.
 */
public enum TokenType {

    /** "Recalling also": what prints in italics at the start of a paragraph, and the name of the organ. */
    OPENING(SemanticTokenTypes.Keyword),
    /** "7.", "(a)", also "#.": what stands before a paragraph. */
    NUMBER(SemanticTokenTypes.Number),
    /** "[^outcome]" where a note is called, and the key before its text. */
    NOTE(SemanticTokenTypes.Decorator),
    /** "A/72/791", "57/32", and the words of a link. */
    CITATION(SemanticTokenTypes.Type),
    /** "{@areas}". */
    REFERENCE(SemanticTokenTypes.Variable),
    /** "{#areas}", and the attributes of a heading. */
    LABEL(SemanticTokenTypes.EnumMember),
    /** "[" and "]" of text not agreed, and who proposed it. */
    BRACKET(SemanticTokenTypes.Macro),
    /** "title:" in the header. */
    HEADER_KEY(SemanticTokenTypes.Property),
    /** What the header says. */
    HEADER_VALUE(SemanticTokenTypes.String),
    /** A drafter's note, which prints nowhere. */
    COMMENT(SemanticTokenTypes.Comment),
    /** "# Title". */
    HEADING(SemanticTokenTypes.Class),
    /** Marks that print as nothing themselves: of italics, links, tables and quotations. */
    MARK(SemanticTokenTypes.Operator);

    private final String standard;

    TokenType(String standard) {
        this.standard = standard;
    }

    /** The names of the types in the order of their numbers. */
    public static List<String> names() {
        return Arrays.stream(values()).map(type -> type.standard).toList();
    }
}
