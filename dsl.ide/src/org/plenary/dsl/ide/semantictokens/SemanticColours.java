package org.plenary.dsl.ide.semantictokens;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Citation;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Opening;
import org.plenary.dsl.document.OrganLine;
import org.plenary.dsl.document.Words;
import org.plenary.dsl.ide.text.InlinePlaces;
import org.plenary.dsl.ide.text.OpenText;
import org.plenary.dsl.ide.text.PlacedInline;
import org.plenary.dsl.source.Span;

/** What each piece of a text is, for editors that colour it: marks from the lexer, words from what they mean. */
public final class SemanticColours {

    /** The pieces of the whole text. */
    public SemanticTokens full(OpenText text) {
        return range(text, new Span(0, text.source().length()));
    }

    /** The pieces of a part of the text. */
    public SemanticTokens range(OpenText text, Span part) {
        List<Token> tokens = new ArrayList<>();
        for (Block block : text.blocks().all()) {
            if (block.span().offset() < part.end() && block.span().end() > part.offset()) {
                words(text, block, tokens);
            }
        }
        for (ILeafNode leaf : text.node().getLeafNodes()) {
            if (leaf.getOffset() < part.end() && leaf.getEndOffset() > part.offset()) {
                MarkTokens.of(leaf).ifPresent(tokens::add);
            }
        }
        tokens.sort(Comparator.comparingInt(token -> token.span().offset()));
        return new SemanticTokens(TokenData.of(text, tokens));
    }

    private static void words(OpenText text, Block block, List<Token> tokens) {
        if (block instanceof OrganLine line) {
            Span name = text.reading().places().of(line.id()).span(0, Words.of(line.name()).length());
            tokens.add(new Token(name, TokenType.OPENING, TokenModifier.ORGAN.bit()));
            return;
        }
        for (PlacedInline piece : InlinePlaces.of(text, block)) {
            Inline inline = piece.inline();
            if (inline instanceof Opening) {
                tokens.add(Token.plain(piece.span(), TokenType.OPENING));
            } else if (inline instanceof Citation) {
                tokens.add(Token.plain(piece.span(), TokenType.CITATION));
            }
        }
    }
}
