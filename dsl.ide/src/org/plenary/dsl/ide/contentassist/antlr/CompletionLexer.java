package org.plenary.dsl.ide.contentassist.antlr;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.Token;
import org.eclipse.xtext.ide.editor.contentassist.antlr.internal.Lexer;
import org.plenary.dsl.parser.TokenStream;

/** Gives the parser of completion the same tokens that the language's own parser gets. */
public final class CompletionLexer extends Lexer {

    private final TokenStream tokens = new TokenStream();

    @Override
    public void setCharStream(CharStream input) {
        super.setCharStream(input);
        tokens.open(input);
    }

    @Override
    public void reset() {
        super.reset();
        tokens.restart();
    }

    @Override
    public Token nextToken() {
        return tokens.next();
    }

    @Override
    public void mTokens() {
        throw new UnsupportedOperationException("Tokens are found in the text as a whole.");
    }
}
