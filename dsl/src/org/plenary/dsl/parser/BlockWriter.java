package org.plenary.dsl.parser;

/** Writes the tokens of blocks: their marks, their text, what stands under them, their end. */
final class BlockWriter {

    private final SourceText source;
    private final TokenWriter tokens;
    private final InlineMarks marks;
    private final InlineWriter inline;
    private final TableLines tables;

    BlockWriter(SourceText source, TokenWriter tokens, LexicalProblems problems) {
        this.source = source;
        this.tokens = tokens;
        this.marks = new InlineMarks(source);
        this.inline = new InlineWriter(source, tokens, problems);
        this.tables = new TableLines(source);
    }

    InlineWriter inline() {
        return inline;
    }

    /** Writes what stands under a block, or in a text. */
    void write(BlockNode parent) {
        for (BlockNode block : parent.children()) {
            writeBlock(block);
        }
    }

    private void writeBlock(BlockNode block) {
        switch (block.kind()) {
            case NUMBERED -> tokens.add(TokenKind.NUMBER, block.start(), block.markEnd());
            case SUB -> tokens.add(TokenKind.MARKER, block.start(), block.markEnd());
            case UNNUMBERED -> tokens.begin(TokenKind.PARAGRAPH_BEGIN, block.start());
            case HEADING -> tokens.add(TokenKind.HEADING_MARKS, block.start(), block.markEnd());
            case QUOTATION -> tokens.add(TokenKind.QUOTATION_MARK, block.start(), block.markEnd());
            case TABLE -> tokens.begin(TokenKind.TABLE_BEGIN, block.start());
            case NOTE -> writeNoteMark(block);
            case TEXT -> throw new IllegalStateException("A text stands under nothing.");
        }
        writeText(block);
        write(block);
        tokens.end(TokenKind.BLOCK_END);
    }

    private void writeText(BlockNode block) {
        if (block.kind() == BlockNode.Kind.TABLE) {
            writeTable(block.text());
        } else if (block.kind() == BlockNode.Kind.HEADING) {
            writeHeading(block.text());
        } else if (block.isParagraph()) {
            writeParagraph(block.text());
        } else {
            inline.write(Pieces.of(source, block.text()));
        }
    }

    private void writeNoteMark(BlockNode note) {
        int keyEnd = note.markEnd() - 2;
        tokens.add(TokenKind.NOTE_OPEN, note.start(), note.start() + 2);
        tokens.add(TokenKind.NOTEKEY, note.start() + 2, keyEnd);
        tokens.add(TokenKind.NOTE_CLOSE, keyEnd, note.markEnd());
    }

    private void writeParagraph(Segments text) {
        Segments pieces = Pieces.of(source, text);
        int labelEnd = pieces.isEmpty() ? -1 : marks.labelEnd(pieces.start(0), pieces.end(0));
        if (labelEnd >= 0) {
            writeLabel(pieces.start(0), labelEnd);
            pieces.cutStart(labelEnd);
            Pieces.trim(source, pieces);
            inline.write(pieces);
            return;
        }
        int last = pieces.size() - 1;
        int label = pieces.isEmpty() ? -1 : marks.labelStartBefore(pieces.end(last), pieces.start(last));
        int end = pieces.isEmpty() ? 0 : pieces.end();
        if (label >= 0) {
            pieces.cutEnd(label);
            Pieces.trim(source, pieces);
        }
        inline.write(pieces);
        if (label >= 0) {
            writeLabel(label, end);
        }
    }

    private void writeLabel(int start, int end) {
        tokens.add(TokenKind.BRACE_OPEN, start, start + 1);
        tokens.add(TokenKind.HASH, start + 1, start + 2);
        tokens.add(TokenKind.LABEL, start + 2, end - 1);
        tokens.add(TokenKind.BRACE_CLOSE, end - 1, end);
    }

    private void writeHeading(Segments text) {
        Segments pieces = Pieces.of(source, text);
        int start = pieces.isEmpty() ? -1 : marks.headingMarkStart(pieces.start(pieces.size() - 1), pieces.end());
        int first = pieces.isEmpty() ? -1 : marks.headingMarkEnd(pieces.start(0), pieces.end(0));
        if (first >= 0) {
            writeHeadingMark(pieces.start(0), first);
            pieces.cutStart(first);
            Pieces.trim(source, pieces);
            inline.write(pieces);
        } else if (start >= 0) {
            int end = pieces.end();
            pieces.cutEnd(start);
            Pieces.trim(source, pieces);
            inline.write(pieces);
            writeHeadingMark(start, end);
        } else {
            inline.write(pieces);
        }
    }

    private void writeHeadingMark(int start, int end) {
        tokens.add(TokenKind.BRACE_OPEN, start, start + 1);
        int at = source.skipSpace(start + 1, end - 1);
        while (at < end - 1) {
            boolean label = source.charAt(at) == '#';
            int wordEnd = at + 1;
            while (wordEnd < end - 1 && !Signs.isLayoutSpace(source.charAt(wordEnd))) {
                wordEnd++;
            }
            tokens.add(label ? TokenKind.HASH : TokenKind.DOT, at, at + 1);
            tokens.add(label ? TokenKind.LABEL : TokenKind.ATTRIBUTE, at + 1, wordEnd);
            at = source.skipSpace(wordEnd, end - 1);
        }
        tokens.add(TokenKind.BRACE_CLOSE, end - 1, end);
    }

    private void writeTable(Segments rows) {
        for (int row = 0; row < rows.size(); row++) {
            if (row == 1) {
                tokens.add(TokenKind.TABLE_RULE, rows.start(row), rows.end(row));
            } else {
                writeRow(rows.start(row), rows.end(row));
            }
        }
    }

    private void writeRow(int start, int end) {
        int at = start;
        if (source.charAt(start) == '|') {
            tokens.add(TokenKind.CELL_EDGE, start, start + 1);
            at++;
        } else {
            tokens.begin(TokenKind.CELL_EDGE, start);
        }
        int edge = tables.nextEdge(at, end);
        while (edge < end - 1) {
            inline.write(Pieces.of(source, at, edge));
            tokens.add(TokenKind.CELL_EDGE, edge, edge + 1);
            at = edge + 1;
            edge = tables.nextEdge(at, end);
        }
        inline.write(Pieces.of(source, at, edge));
        if (edge < end) {
            tokens.add(TokenKind.ROW_END, edge, end);
        } else {
            tokens.end(TokenKind.ROW_END);
        }
    }
}
