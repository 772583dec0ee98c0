package org.plenary.dsl.parser;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.plenary.dsl.parser.antlr.internal.InternalResolutionParser;

/** The tokens of a text as ANTLR wants them; the parsers of the core and of completion share it. */
public final class TokenStream {

    private static final int[] TYPES = types();

    private CharStream input;
    private TokenList tokens;
    private int next;

    /** Reads a text from its beginning to its end. */
    public void open(CharStream text) {
        input = text;
        tokens = text == null ? null : LexedText.of(wholeOf(text)).tokens();
        next = 0;
    }

    /** Begins again with the first token. */
    public void restart() {
        next = 0;
    }

    /** The next token; at the end, the token that says so. */
    public Token next() {
        if (tokens == null || next == tokens.size()) {
            return Token.EOF_TOKEN;
        }
        int start = tokens.start(next);
        int end = tokens.end(next);
        CommonToken token = new CommonToken(input, TYPES[tokens.kind(next).ordinal()], Token.DEFAULT_CHANNEL, start,
                end - 1);
        if (start == end) {
            token.setText("");
        }
        next++;
        return token;
    }

    private static String wholeOf(CharStream text) {
        return text.size() == 0 ? "" : text.substring(0, text.size() - 1);
    }

    /** No token comes from a keyword, so both generated parsers number them alike. */
    private static int[] types() {
        int[] types = new int[TokenKind.values().length];
        String[] names = InternalResolutionParser.tokenNames;
        for (int type = 0; type < names.length; type++) {
            if (names[type].startsWith("RULE_") && !names[type].equals("RULE_ANY_OTHER")) {
                types[TokenKind.valueOf(names[type].substring("RULE_".length())).ordinal()] = type;
            }
        }
        return types;
    }
}
