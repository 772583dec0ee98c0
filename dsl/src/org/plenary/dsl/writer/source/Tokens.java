package org.plenary.dsl.writer.source;

import org.plenary.dsl.parser.LexedText;
import org.plenary.dsl.parser.Signs;
import org.plenary.dsl.parser.TokenKind;
import org.plenary.dsl.parser.TokenList;

/** What the text of a paragraph says: its words, and the marks between them. */
final class Tokens {

    private static final char MARK = '\u0001';
    /** A number before the paragraph, so that none of its words can be read as one. */
    private static final String NUMBER = "#. ";

    private final StringBuilder text = new StringBuilder();

    /** What the source text of a paragraph is read as. */
    static Tokens of(String source) {
        Tokens read = new Tokens();
        String paragraph = NUMBER + source;
        TokenList tokens = LexedText.of(paragraph).tokens();
        for (int i = 0; i < tokens.size(); i++) {
            TokenKind kind = tokens.kind(i);
            switch (kind) {
                case WORDS, MORE -> read.words(Signs.unescape(paragraph.substring(tokens.start(i), tokens.end(i))));
                case NUMBER, WS, BLOCK_END, CALL_CLOSE, NOTEKEY, TARGET, LINK_CLOSE, REFERENCE_CLOSE, LABEL,
                        PROPOSERS, PROPOSERS_CLOSE -> {
                    // They go with the marks that open what they close.
                }
                case LINK_TARGET -> read.mark(TokenKind.LINK_CLOSE);
                default -> read.mark(kind);
            }
        }
        return read;
    }

    void words(String words) {
        text.append(words);
    }

    void mark(TokenKind kind) {
        text.append(MARK).append(kind).append(MARK);
    }

    /** Adds emphasised words; what stands before and after the marks is left out of them. */
    void emphasis(Tokens inner, String before, String after) {
        String words = inner.text.toString();
        int start = Signs.unescape(before).length();
        int end = words.length() - Signs.unescape(after).length();
        text.append(words, 0, start);
        mark(TokenKind.EMPHASIS_OPEN);
        text.append(words, start, end);
        mark(TokenKind.EMPHASIS_CLOSE);
        text.append(words.substring(end));
    }

    String text() {
        return text.toString().strip();
    }
}
