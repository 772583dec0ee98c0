package org.plenary.dsl.parser;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.Token;
import org.eclipse.xtext.parser.antlr.Lexer;

/** Gives the parser the tokens of a whole text, one after the other. */
public final class ResolutionLexer extends Lexer {

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
