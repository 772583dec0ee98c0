package org.plenary.dsl.formatting2;

import java.util.ArrayList;
import java.util.List;
import org.plenary.dsl.parser.TokenKind;
import org.plenary.dsl.parser.TokenList;

/** Walks over the tokens of a text. Layout is passed over, comments are given with the line ends around them. */
final class TokenCursor {

    /**
     * A comment between two blocks.
     *
     * @param text
     *            as written
     * @param linesBefore
     *            how many lines end between it and what stands before it
     */
    record Comment(String text, int linesBefore) {
    }

    private final String text;
    private final TokenList tokens;
    private int at;
    private int linesAfterComment;

    TokenCursor(String text, TokenList tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    int index() {
        return at;
    }

    TokenList tokens() {
        return tokens;
    }

    String source() {
        return text;
    }

    /** The next token that is not layout; null at the end. */
    TokenKind next() {
        int visible = nextVisible();
        return visible == tokens.size() ? null : tokens.kind(visible);
    }

    boolean isNext(TokenKind kind) {
        return next() == kind;
    }

    /** Takes the next token that is not layout, and gives its text. */
    String take() {
        at = nextVisible();
        String taken = text(at);
        at++;
        return taken;
    }

    void goTo(int token) {
        at = token;
    }

    String text(int token) {
        return text.substring(tokens.start(token), tokens.end(token));
    }

    int nextVisible() {
        int visible = at;
        while (visible < tokens.size() && tokens.kind(visible).isHidden()) {
            visible++;
        }
        return visible;
    }

    /** How many lines end before the next token. */
    int linesBeforeNext() {
        int lines = 0;
        for (int token = at; token < nextVisible(); token++) {
            lines += tokens.kind(token) == TokenKind.WS ? LineEnds.count(text(token)) : 0;
        }
        return lines;
    }

    /** The comments before the next token, which are passed over with the layout around them. */
    List<Comment> takeComments() {
        List<Comment> comments = new ArrayList<>(0);
        int lines = 0;
        while (at < tokens.size() && tokens.kind(at).isHidden()) {
            if (tokens.kind(at) == TokenKind.ML_COMMENT) {
                comments.add(new Comment(text(at), lines));
                lines = 0;
            } else {
                lines += LineEnds.count(text(at));
            }
            at++;
        }
        linesAfterComment = comments.isEmpty() ? -1 : lines;
        return comments;
    }

    /** How many lines end after the last comment taken; -1 where there was none. */
    int linesAfterComment() {
        return linesAfterComment;
    }
}
