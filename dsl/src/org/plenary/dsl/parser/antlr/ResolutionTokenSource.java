package org.plenary.dsl.parser.antlr;

import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;

/** What the generated parser reads from: the lexer as it is, which has found the blocks already. */
public final class ResolutionTokenSource implements TokenSource {

    private final TokenSource lexer;

    public ResolutionTokenSource(TokenSource lexer) {
        this.lexer = lexer;
    }

    @Override
    public Token nextToken() {
        return lexer.nextToken();
    }

    @Override
    public String getSourceName() {
        return lexer.getSourceName();
    }
}
