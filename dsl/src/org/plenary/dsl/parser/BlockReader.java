package org.plenary.dsl.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.dsl.numbering.WrittenMarker;
import org.plenary.dsl.numbering.WrittenMarkerForm;

/** Reads the body of a text line by line, and finds its blocks: one pass, no line is looked at more than twice. */
final class BlockReader {

    private final SourceText source;
    private final LexicalProblems problems;
    private final BlockMarks marks;
    private final TableLines tables;
    private final Endings endings;
    /** The text, and the quotations within which the current line stands. */
    private final List<OpenBlocks> containers = new ArrayList<>();
    /** The paragraph to which the next line is added if it begins nothing else. */
    private BlockNode paragraph;
    private int line;

    BlockReader(SourceText source, LexicalProblems problems) {
        this.source = source;
        this.problems = problems;
        this.marks = new BlockMarks(source);
        this.tables = new TableLines(source);
        this.endings = new Endings(source);
    }

    BlockNode read(int firstLine) {
        BlockNode text = new BlockNode(BlockNode.Kind.TEXT, 0, 0, 0, null);
        containers.add(new OpenBlocks(text, endings, problems));
        for (line = firstLine; line < source.lineCount(); line++) {
            readLine();
        }
        closeContainers(0);
        containers.get(0).close();
        return text;
    }

    private void readLine() {
        int start = source.lineStart(line);
        int end = source.lineEnd(line);
        if (source.skipSpaceAndComments(start, end) == end) {
            paragraph = null;
            if (source.isBlank(line)) {
                closeContainers(0);
            }
            return;
        }
        int at = start;
        int depth = 0;
        while (depth < containers.size() - 1 && marks.afterQuotationMark(at, end) >= 0) {
            at = marks.afterQuotationMark(at, end);
            depth++;
        }
        closeContainers(depth);
        readBlock(at, end);
    }

    private void closeContainers(int depth) {
        while (containers.size() - 1 > depth) {
            containers.remove(containers.size() - 1).close();
            paragraph = null;
        }
    }

    private OpenBlocks container() {
        return containers.get(containers.size() - 1);
    }

    private void readBlock(int lineStart, int end) {
        int lineAt = lineStart;
        int at = source.skipSpaceAndComments(lineAt, end);
        while (marks.isQuotationMark(at, end) && canQuote(at, marks.column(lineAt, at))) {
            openQuotation(at, marks.column(lineAt, at));
            lineAt = marks.afterQuotationMark(at, end);
            at = source.skipSpaceAndComments(lineAt, end);
        }
        if (at == end) {
            paragraph = null;
        } else if (!readMarked(lineAt, at, end)) {
            readWords(lineAt, at, end);
        }
    }

    private boolean canQuote(int at, int column) {
        boolean can = container().canQuote(column);
        if (!can) {
            problems.report(LexicalFault.NESTED_TOO_DEEPLY, at, at + 1);
        }
        return can;
    }

    private void openQuotation(int at, int column) {
        BlockNode quotation = new BlockNode(BlockNode.Kind.QUOTATION, at, at + 1, column, null);
        container().place(quotation);
        containers.add(new OpenBlocks(quotation, endings, problems));
        paragraph = null;
    }

    /** Reads a block that begins with a mark; false where the line begins with none, or with one that is not due. */
    private boolean readMarked(int lineAt, int at, int end) {
        int column = marks.column(lineAt, at);
        char first = source.charAt(at);
        int headingEnd = first == '#' ? marks.headingMarksEnd(at, end) : -1;
        if (headingEnd >= 0) {
            readHeading(at, headingEnd, end, column);
            return true;
        }
        int noteEnd = first == '[' ? marks.noteMarkEnd(at, end) : -1;
        if (noteEnd >= 0) {
            paragraph = new BlockNode(BlockNode.Kind.NOTE, at, noteEnd, column, null);
            paragraph.text().add(noteEnd, end);
            container().placeNote(paragraph);
            return true;
        }
        return tables.isRow(at, end) && readTable(at, end, column) || readMarker(at, end, column);
    }

    private void readHeading(int at, int marksEnd, int end, int column) {
        BlockNode heading = new BlockNode(BlockNode.Kind.HEADING, at, marksEnd, column, null);
        heading.text().add(marksEnd, end);
        container().placeHeading(heading, marks.restartsNumbers(marksEnd, end));
        paragraph = null;
    }

    private boolean readMarker(int at, int end, int column) {
        Optional<WrittenMarker> found = WrittenMarker.read(source.text(), at, end);
        if (found.isEmpty() || !begins(found.get(), column)) {
            return false;
        }
        WrittenMarker marker = found.get();
        BlockNode.Kind kind = marker.isNumber() ? BlockNode.Kind.NUMBERED : BlockNode.Kind.SUB;
        int markEnd = at + marker.text().length();
        paragraph = new BlockNode(kind, at, markEnd, column, marker);
        paragraph.text().add(markEnd, end);
        container().place(paragraph);
        return true;
    }

    private boolean begins(WrittenMarker marker, int column) {
        if (paragraph != null) {
            return container().isDue(marker, column);
        }
        return marker.form() != WrittenMarkerForm.DOT || container().isExpected(marker, column);
    }

    private void readWords(int lineAt, int at, int end) {
        if (paragraph == null) {
            paragraph = new BlockNode(BlockNode.Kind.UNNUMBERED, at, at, marks.column(lineAt, at), null);
            paragraph.text().add(at, end);
            container().place(paragraph);
        } else {
            // The line end belongs to the text; the marks of a quotation after it do not.
            paragraph.text().add(source.lineEnd(line - 1), source.lineStart(line));
            paragraph.text().add(isWideIndentation(lineAt, at) ? at : lineAt, end);
        }
    }

    /** An ideographic space is layout at the beginning of a line, and text elsewhere. */
    private boolean isWideIndentation(int from, int to) {
        for (int i = from; i < to && Signs.isLayoutSpace(source.charAt(i)); i++) {
            if (source.charAt(i) == '\u3000') {
                return true;
            }
        }
        return false;
    }

    /** A table: a row, the rule under it, and the rows that follow. */
    private boolean readTable(int at, int end, int column) {
        int ruleStart = nextLineStart();
        if (ruleStart < 0 || !tables.isRule(ruleStart, rowEnd(line + 1), at, rowEnd(line))) {
            return false;
        }
        BlockNode table = new BlockNode(BlockNode.Kind.TABLE, at, at, column, null);
        table.addRow(at, rowEnd(line));
        int row = ruleStart;
        while (row >= 0 && tables.isRow(row, rowEnd(line + 1))) {
            line++;
            table.addRow(row, rowEnd(line));
            row = nextLineStart();
        }
        container().place(table);
        paragraph = null;
        return true;
    }

    private int rowEnd(int row) {
        return source.skipSpaceAndCommentsBack(source.lineStart(row), source.lineEnd(row));
    }

    /** Where the text of the next line begins, within the same quotation; -1 where it does not stand in it. */
    private int nextLineStart() {
        if (line + 1 >= source.lineCount()) {
            return -1;
        }
        int at = source.lineStart(line + 1);
        for (int depth = 1; depth < containers.size() && at >= 0; depth++) {
            at = marks.afterQuotationMark(at, source.lineEnd(line + 1));
        }
        return at < 0 ? -1 : source.skipSpace(at, source.lineEnd(line + 1));
    }
}
