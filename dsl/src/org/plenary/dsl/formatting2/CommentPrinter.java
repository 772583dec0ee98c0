package org.plenary.dsl.formatting2;

import org.plenary.dsl.formatting2.TokenCursor.Comment;

/** Prints the comments between two blocks, each on its own line, or after the text that it follows. */
final class CommentPrinter {

    private final TokenCursor cursor;
    private final Sheet sheet;

    CommentPrinter(TokenCursor cursor, Sheet sheet) {
        this.cursor = cursor;
        this.sheet = sheet;
    }

    /**
     * Prints the comments before the next block.
     *
     * @param column
     *            where that block begins
     * @param blank
     *            whether an empty line stands before it
     * @param alone
     *            whether nothing stands before a comment to which it could be added
     * @return whether an empty line stands before that block, comments or not
     */
    boolean print(int column, boolean blank, boolean alone) {
        boolean blankAfter = blank;
        boolean ownLine = alone || sheet.isEmpty();
        for (Comment comment : cursor.takeComments()) {
            if (comment.linesBefore() == 0 && !ownLine) {
                sheet.append(" " + comment.text());
            } else {
                if (comment.linesBefore() > 1 && !ownLine) {
                    sheet.blankLine(sheet.quotationDepth());
                }
                sheet.newLine(" ".repeat(column) + comment.text());
                blankAfter = cursor.linesAfterComment() > 1;
            }
            ownLine = false;
        }
        return blankAfter;
    }
}
