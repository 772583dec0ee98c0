package org.plenary.dsl.formatting2;

import org.plenary.dsl.parser.HanText;
import org.plenary.dsl.parser.LexedText;
import org.plenary.dsl.parser.Signs;
import org.plenary.dsl.parser.TokenKind;
import org.plenary.dsl.parser.TokenList;

/**
 * What a text says apart from its layout: two texts with the same meaning hold the same blocks with the same words and
 * marks. White space counts as it prints: as one space, or as nothing where a line ends between two Han characters.
 */
final class Meaning {

    private static final char PENDING = '\u0001';
    private static final char TOKEN = '\u0002';

    private final String source;
    private final StringBuilder meaning = new StringBuilder();
    private int pendingAt = -1;
    private boolean pendingLineEnd;
    private int last;

    private Meaning(String source) {
        this.source = source;
    }

    /** A string that is equal for texts with the same meaning. */
    static String of(String text) {
        return new Meaning(text).read(LexedText.of(text).tokens());
    }

    private String read(TokenList tokens) {
        for (int token = 0; token < tokens.size(); token++) {
            TokenKind kind = tokens.kind(token);
            int start = tokens.start(token);
            int end = tokens.end(token);
            if (kind == TokenKind.WORDS || kind == TokenKind.MORE) {
                readWords(start, end);
            } else if (kind != TokenKind.WS) {
                readMark(kind, start, end);
            }
        }
        return meaning.toString().replace(String.valueOf(PENDING), "");
    }

    private void readMark(TokenKind kind, int start, int end) {
        switch (kind) {
            case BRACKET_OPEN -> see('[');
            case BRACKET_CLOSE -> see(']');
            case REFERENCE_OPEN -> see('0');
            case BLOCK_END, HEADER_LINE_END, ROW_END, CELL_EDGE -> endText();
            default -> {
                // Nothing that prints in the line.
            }
        }
        String text = source.substring(start, end);
        meaning.append(TOKEN).append(kind.name()).append(TOKEN);
        meaning.append(kind == TokenKind.TABLE_RULE ? text.replaceAll("-+", "-").replaceAll("[ \t]", "") : text);
    }

    private void endText() {
        pendingAt = -1;
        pendingLineEnd = false;
        last = 0;
    }

    private void readWords(int start, int end) {
        int at = start;
        while (at < end) {
            char c = source.charAt(at);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                space(c != ' ' && c != '\t');
                at++;
            } else {
                boolean escape = c == '\\' && at + 1 < end && Signs.isEscapable(source.charAt(at + 1));
                int visible = source.codePointAt(escape ? at + 1 : at);
                see(visible);
                int next = (escape ? at + 1 : at) + Character.charCount(visible);
                meaning.append(source, at, next);
                at = next;
            }
        }
    }

    private void space(boolean lineEnd) {
        if (pendingAt < 0) {
            pendingAt = meaning.length();
            meaning.append(PENDING);
        }
        pendingLineEnd |= lineEnd;
    }

    private void see(int visible) {
        if (pendingAt >= 0 && last != 0 && !(pendingLineEnd && HanText.joins(last, visible))) {
            meaning.setCharAt(pendingAt, ' ');
        }
        pendingAt = -1;
        pendingLineEnd = false;
        last = visible;
    }
}
