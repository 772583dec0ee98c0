package org.plenary.dsl.parser;

/** Writes the tokens of a text in their order, and fills what lies between them with layout and comments. */
final class TokenWriter {

    private final TokenList tokens = new TokenList();
    private final SourceText source;
    private int written;
    private int nextComment;
    /** Whether the last token was words, so that further ones belong to the same run. */
    private boolean inRun;

    TokenWriter(SourceText source) {
        this.source = source;
    }

    void add(TokenKind kind, int start, int end) {
        fillTo(start);
        tokens.add(kind, start, end);
        written = end;
        inRun = kind == TokenKind.WORDS || kind == TokenKind.MORE;
    }

    void addWords(int start, int end) {
        if (start < end) {
            add(inRun ? TokenKind.MORE : TokenKind.WORDS, start, end);
        }
    }

    /** Adds a token without length where something begins; it comes after the layout before it. */
    void begin(TokenKind kind, int at) {
        add(kind, at, at);
    }

    /** Adds a token without length where something ends; it comes before the layout after it. */
    void end(TokenKind kind) {
        add(kind, written, written);
    }

    TokenList finish() {
        fillTo(source.text().length());
        return tokens;
    }

    private void fillTo(int start) {
        while (written < start) {
            while (nextComment < source.comments().size() && source.comments().start(nextComment) < written) {
                nextComment++;
            }
            int comment = nextComment < source.comments().size() ? source.comments().start(nextComment) : start;
            boolean isComment = comment == written;
            int end = isComment ? source.comments().end(nextComment) : Math.min(comment, start);
            tokens.add(isComment ? TokenKind.ML_COMMENT : TokenKind.WS, written, end);
            written = end;
        }
    }
}
