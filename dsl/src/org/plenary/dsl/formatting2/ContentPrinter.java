package org.plenary.dsl.formatting2;

import java.util.List;
import org.plenary.dsl.formatting2.TokenCursor.Comment;
import org.plenary.dsl.parser.TokenKind;

/** Prints what stands in a paragraph, a heading or a cell, its label included. */
final class ContentPrinter {

    /** Columns of a line. */
    static final int LINE_WIDTH = 110;
    /** However deep a paragraph is indented, so many columns are left for it. */
    private static final int LEAST_WIDTH = 40;

    private final TokenCursor cursor;
    private final Sheet sheet;

    ContentPrinter(TokenCursor cursor, Sheet sheet) {
        this.cursor = cursor;
        this.sheet = sheet;
    }

    /** Prints a paragraph after its marker; its further lines begin in the column of the first. */
    void printParagraph(String marker, int column) {
        StringBuilder head = new StringBuilder(marker);
        if (cursor.isNext(TokenKind.BRACE_OPEN)) {
            appendComments(head);
            appendWord(head, label());
        }
        Flow flow = takeContent();
        if (head.length() > 0 && !flow.isEmpty()) {
            head.append(' ');
        }
        if (cursor.isNext(TokenKind.BRACE_OPEN)) {
            appendTrailing(flow);
        }
        printLines(" ".repeat(column) + head, flow, column);
    }

    /** A heading is one line, however long. */
    void printHeading(String marks, int column) {
        StringBuilder line = new StringBuilder(marks);
        if (cursor.isNext(TokenKind.BRACE_OPEN)) {
            appendComments(line);
            appendWord(line, label());
        }
        Flow flow = takeContent();
        appendWord(line, flow.text());
        if (cursor.isNext(TokenKind.BRACE_OPEN)) {
            appendComments(line);
            appendWord(line, label());
        }
        sheet.newLine(" ".repeat(column) + line);
    }

    /** Prints the first line of a flow after what stands before it, and the others from this column on. */
    void printLines(String before, Flow flow, int column) {
        int room = LINE_WIDTH - sheet.prefixWidth();
        int firstWidth = Math.max(1, room - DisplayWidth.of(before));
        String indentation = " ".repeat(column);
        List<String> lines = LineFiller.fill(flow, firstWidth, Math.max(LEAST_WIDTH, room - column));
        sheet.newLine(before + lines.get(0));
        for (String line : lines.subList(1, lines.size())) {
            sheet.newLine(indentation + line);
        }
    }

    /** The inline tokens that come next, with the comments among them. */
    Flow takeContent() {
        int start = cursor.index();
        int end = start;
        for (int token = start; token < cursor.tokens().size(); token++) {
            TokenKind kind = cursor.tokens().kind(token);
            if (isInline(kind)) {
                end = token + 1;
            } else if (!kind.isHidden()) {
                break;
            }
        }
        cursor.goTo(end);
        return FlowBuilder.build(cursor.source(), cursor.tokens(), start, end);
    }

    private static boolean isInline(TokenKind kind) {
        return switch (kind) {
            case WORDS, MORE, EMPHASIS_OPEN, EMPHASIS_CLOSE, BRACKET_OPEN, BRACKET_CLOSE, PROPOSERS_OPEN, PROPOSERS,
                    PROPOSERS_CLOSE, LINK_OPEN, LINK_TARGET, TARGET, LINK_CLOSE, CALL_OPEN, CALL_CLOSE, REFERENCE_OPEN,
                    REFERENCE_CLOSE, LABEL, NOTEKEY -> true;
            default -> false;
        };
    }

    private void appendTrailing(Flow flow) {
        StringBuilder trailing = new StringBuilder();
        appendComments(trailing);
        appendWord(trailing, label());
        if (!flow.isEmpty()) {
            flow.append(" ");
        }
        flow.append(trailing);
    }

    private void appendComments(StringBuilder line) {
        for (Comment comment : cursor.takeComments()) {
            appendWord(line, comment.text());
        }
    }

    private static void appendWord(StringBuilder line, CharSequence word) {
        if (line.length() > 0 && word.length() > 0) {
            line.append(' ');
        }
        line.append(word);
    }

    /** "{#areas}", "{.annex #rules}": one space between two words. */
    private String label() {
        StringBuilder label = new StringBuilder(cursor.take());
        while (!cursor.isNext(TokenKind.BRACE_CLOSE)) {
            if (label.length() > 1) {
                label.append(' ');
            }
            label.append(cursor.take()).append(cursor.take());
        }
        return label.append(cursor.take()).toString();
    }
}
