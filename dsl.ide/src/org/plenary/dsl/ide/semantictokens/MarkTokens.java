package org.plenary.dsl.ide.semantictokens;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.plenary.dsl.ide.text.TokenKinds;
import org.plenary.dsl.parser.TokenKind;
import org.plenary.dsl.resolution.CitationLink;
import org.plenary.dsl.resolution.HeaderEntry;
import org.plenary.dsl.resolution.Heading;
import org.plenary.dsl.resolution.Note;
import org.plenary.dsl.resolution.ParagraphReference;
import org.plenary.dsl.source.Span;

/** Tells of each mark that the lexer found what it is: a number, the call of a note, a bracket. */
final class MarkTokens {

    private MarkTokens() {
    }

    static Optional<Token> of(ILeafNode leaf) {
        TokenKind kind = TokenKinds.of(leaf);
        if (kind == null || leaf.getLength() == 0) {
            return Optional.empty();
        }
        Span span = new Span(leaf.getOffset(), leaf.getLength());
        return type(kind, leaf).map(type -> new Token(span, type, modifiers(kind, leaf)));
    }

    private static Optional<TokenType> type(TokenKind kind, ILeafNode leaf) {
        return switch (kind) {
            case HEADER_OPEN, HEADER_CLOSE, HEADER_COLON, QUOTATION_MARK, CELL_EDGE, TABLE_RULE, EMPHASIS_OPEN,
                    EMPHASIS_CLOSE, LINK_OPEN, LINK_TARGET, LINK_CLOSE -> Optional.of(TokenType.MARK);
            case HEADER_KEY, HEADER_STRAY -> Optional.of(TokenType.HEADER_KEY);
            case NUMBER, MARKER -> Optional.of(TokenType.NUMBER);
            case BRACE_OPEN, DOT, ATTRIBUTE, HASH, LABEL, BRACE_CLOSE -> Optional
                    .of(referring(leaf) ? TokenType.REFERENCE : TokenType.LABEL);
            case HEADING_MARKS -> Optional.of(TokenType.HEADING);
            case NOTE_OPEN, NOTEKEY, NOTE_CLOSE, CALL_OPEN, CALL_CLOSE -> Optional.of(TokenType.NOTE);
            case BRACKET_OPEN, BRACKET_CLOSE, PROPOSERS_OPEN, PROPOSERS, PROPOSERS_CLOSE -> Optional
                    .of(TokenType.BRACKET);
            case TARGET -> Optional.of(TokenType.CITATION);
            case REFERENCE_OPEN, REFERENCE_CLOSE -> Optional.of(TokenType.REFERENCE);
            case ML_COMMENT -> Optional.of(TokenType.COMMENT);
            case WORDS, MORE -> words(leaf);
            case HEADER_LINE_END, PARAGRAPH_BEGIN, TABLE_BEGIN, ROW_END, BLOCK_END, WS -> Optional.empty();
        };
    }

    /** Words have a colour where all words around them have it: in the header, in a heading, in a link. */
    private static Optional<TokenType> words(ILeafNode leaf) {
        for (EObject at = NodeModelUtils.findActualSemanticObjectFor(leaf); at != null; at = at.eContainer()) {
            if (at instanceof CitationLink) {
                return Optional.of(TokenType.CITATION);
            }
            if (at instanceof HeaderEntry) {
                return Optional.of(TokenType.HEADER_VALUE);
            }
            if (at instanceof Heading) {
                return Optional.of(TokenType.HEADING);
            }
        }
        return Optional.empty();
    }

    private static boolean referring(ILeafNode leaf) {
        return NodeModelUtils.findActualSemanticObjectFor(leaf) instanceof ParagraphReference;
    }

    private static int modifiers(TokenKind kind, ILeafNode leaf) {
        boolean supplied = (kind == TokenKind.NUMBER || kind == TokenKind.MARKER) && leaf.getText().contains("#");
        boolean declared = kind == TokenKind.LABEL && !referring(leaf) || kind == TokenKind.NOTEKEY
                && NodeModelUtils.findActualSemanticObjectFor(leaf) instanceof Note;
        return (supplied ? TokenModifier.SUPPLIED.bit() : 0) | (declared ? TokenModifier.DECLARATION.bit() : 0);
    }
}
