package org.plenary.dsl.formatting2;

import org.plenary.dsl.numbering.WrittenMarker;
import org.plenary.dsl.numbering.WrittenMarkerForm;
import org.plenary.dsl.parser.TokenKind;

/** Prints the blocks of a text one under the other, with an empty line between two of them. */
final class BlockPrinter {

    /** What stands under a paragraph is indented by so much: the width of "1. ". */
    private static final int INDENTATION = 3;
    private static final String QUOTATION_MARK = "> ";

    private final TokenCursor cursor;
    private final Sheet sheet;
    private final ContentPrinter content;
    private final CommentPrinter comments;
    private final TablePrinter tables;

    BlockPrinter(TokenCursor cursor, Sheet sheet) {
        this.cursor = cursor;
        this.sheet = sheet;
        this.content = new ContentPrinter(cursor, sheet);
        this.comments = new CommentPrinter(cursor, sheet);
        this.tables = new TablePrinter(cursor, sheet, content);
    }

    void printAll() {
        printBlocks(0, sheet.isEmpty());
    }

    /** Prints blocks up to the end of the block that holds them. */
    private void printBlocks(int column, boolean first) {
        boolean blank = !first;
        TokenKind previous = null;
        while (!cursor.isNext(TokenKind.BLOCK_END)) {
            boolean tight = previous == TokenKind.NOTE_OPEN && cursor.isNext(TokenKind.NOTE_OPEN)
                    && cursor.linesBeforeNext() < 2;
            blank = comments.print(column, blank && !tight, !blank && previous == null);
            if (cursor.next() == null) {
                return;
            }
            if (blank) {
                sheet.blankLine(sheet.quotationDepth());
            }
            previous = cursor.next();
            printBlock(previous, column);
            blank = true;
        }
    }

    private void printBlock(TokenKind kind, int column) {
        switch (kind) {
            case NUMBER -> printParagraph(cursor.take(), column, column + INDENTATION);
            case MARKER -> printSubParagraph(cursor.take(), column);
            case PARAGRAPH_BEGIN -> printParagraph(cursor.take(), column, column + INDENTATION);
            case NOTE_OPEN ->
                printParagraph(cursor.take() + cursor.take() + cursor.take(), column, column + INDENTATION);
            case HEADING_MARKS -> content.printHeading(cursor.take(), column);
            case QUOTATION_MARK -> printQuotation(column);
            case TABLE_BEGIN -> tables.print(column);
            default -> throw new IllegalStateException("No block begins with " + kind);
        }
        cursor.take();
    }

    private void printSubParagraph(String marker, int column) {
        // "a." at the margin would be taken for an initial.
        boolean dotted = WrittenMarker.read(marker).filter(read -> read.form() == WrittenMarkerForm.DOT).isPresent();
        int at = dotted && column == 0 ? INDENTATION : column;
        printParagraph(marker, at, at + DisplayWidth.of(marker) + 1);
    }

    private void printParagraph(String mark, int column, int childColumn) {
        content.printParagraph(mark, column);
        printBlocks(childColumn, false);
    }

    private void printQuotation(int column) {
        cursor.take();
        sheet.openQuotation(" ".repeat(column) + QUOTATION_MARK);
        if (cursor.isNext(TokenKind.BLOCK_END)) {
            sheet.newLine("");
        }
        printBlocks(0, true);
        sheet.closeQuotation();
    }
}
