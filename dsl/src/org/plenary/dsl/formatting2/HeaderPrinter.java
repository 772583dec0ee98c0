package org.plenary.dsl.formatting2;

import org.plenary.dsl.parser.TokenKind;

/** Prints the header, its values under one another. */
final class HeaderPrinter {

    /** A longer key is not waited for. */
    private static final int LONGEST_KEY = 24;

    private final TokenCursor cursor;
    private final Sheet sheet;
    private final ContentPrinter content;
    private final CommentPrinter comments;

    HeaderPrinter(TokenCursor cursor, Sheet sheet) {
        this.cursor = cursor;
        this.sheet = sheet;
        this.content = new ContentPrinter(cursor, sheet);
        this.comments = new CommentPrinter(cursor, sheet);
    }

    void print() {
        if (!cursor.isNext(TokenKind.HEADER_OPEN)) {
            return;
        }
        comments.print(0, false, true);
        sheet.newLine(cursor.take());
        int column = valueColumn();
        while (!cursor.isNext(TokenKind.HEADER_CLOSE)) {
            comments.print(0, false, false);
            printEntry(column);
        }
        comments.print(0, false, false);
        String close = cursor.take();
        if (!close.isEmpty()) {
            sheet.newLine(close);
        }
    }

    /** After the longest key, its colon and a space. */
    private int valueColumn() {
        int longest = 0;
        for (int token = cursor.index(); cursor.tokens().kind(token) != TokenKind.HEADER_CLOSE; token++) {
            int width = DisplayWidth.of(cursor.text(token));
            if (cursor.tokens().kind(token) == TokenKind.HEADER_KEY && width <= LONGEST_KEY) {
                longest = Math.max(longest, width);
            }
        }
        return longest + 2;
    }

    private void printEntry(int column) {
        if (cursor.isNext(TokenKind.HEADER_STRAY)) {
            printStray();
            return;
        }
        String key = cursor.take() + cursor.take();
        Flow value = content.takeContent();
        if (value.isEmpty()) {
            sheet.newLine(key);
        } else {
            int space = Math.max(1, column - DisplayWidth.of(key));
            content.printLines(key + " ".repeat(space), value, column);
        }
        cursor.take();
    }

    /** A line that is none of a header stays as it is. */
    private void printStray() {
        cursor.take();
        int first = cursor.nextVisible();
        int end = first;
        while (cursor.tokens().kind(end) != TokenKind.HEADER_LINE_END) {
            end++;
        }
        sheet.newLine(cursor.source().substring(cursor.tokens().start(first), cursor.tokens().start(end)));
        cursor.goTo(end + 1);
    }
}
