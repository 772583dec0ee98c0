package org.plenary.dsl.parser;

import org.plenary.dsl.parser.InlineItems.Kind;
import org.plenary.dsl.parser.InlineItems.Tail;

/** Writes the tokens of what stands in a paragraph: words, and the marks that have their partner. */
final class InlineWriter {

    /** Marks within marks; a parser that descends into them must not run out of stack. */
    private static final int DEEPEST = 16;

    private final SourceText source;
    private final TokenWriter tokens;
    private final LexicalProblems problems;
    private final InlineScanner scanner;
    private final EmphasisPairs emphasis;
    private final InlineItems items = new InlineItems();
    private Segments pieces;
    private int piece;

    InlineWriter(SourceText source, TokenWriter tokens, LexicalProblems problems) {
        this.source = source;
        this.tokens = tokens;
        this.problems = problems;
        this.scanner = new InlineScanner(source, problems);
        this.emphasis = new EmphasisPairs(source);
    }

    void write(Segments text) {
        if (text.isEmpty()) {
            return;
        }
        pieces = text;
        piece = 0;
        scanner.scan(text, items);
        emphasis.pair(items);
        flattenDeepMarks();
        int written = text.start(0);
        for (int item = 0; item < items.size(); item++) {
            if (items.kind(item) != Kind.WORDS) {
                writeWords(written, items.start(item));
                writeMark(item);
                written = items.end(item);
            }
        }
        writeWords(written, text.end());
    }

    private void flattenDeepMarks() {
        int depth = 0;
        boolean reported = false;
        for (int item = 0; item < items.size(); item++) {
            Kind kind = items.kind(item);
            if (kind == Kind.BRACKET_OPEN || kind == Kind.EMPHASIS_OPEN) {
                depth++;
                if (depth > DEEPEST) {
                    depth--;
                    items.setKind(item, Kind.WORDS);
                    items.setKind(items.partner(item), Kind.WORDS);
                    if (!reported) {
                        problems.report(LexicalFault.MARKS_NESTED_TOO_DEEPLY, items.start(item), items.end(item));
                        reported = true;
                    }
                }
            } else if (kind == Kind.BRACKET_CLOSE || kind == Kind.EMPHASIS_CLOSE) {
                depth--;
            }
        }
    }

    private void writeWords(int from, int to) {
        int at = from;
        while (at < to) {
            if (pieces.end(piece) <= at) {
                piece++;
            } else {
                at = Math.max(at, pieces.start(piece));
                int end = Math.min(to, pieces.end(piece));
                tokens.addWords(at, end);
                at = Math.max(at, end);
            }
        }
    }

    private void writeMark(int item) {
        int start = items.start(item);
        int end = items.end(item);
        switch (items.kind(item)) {
            case CALL -> writeNamed(TokenKind.CALL_OPEN, TokenKind.NOTEKEY, TokenKind.CALL_CLOSE, start, 2, end);
            case REFERENCE ->
                writeNamed(TokenKind.REFERENCE_OPEN, TokenKind.LABEL, TokenKind.REFERENCE_CLOSE, start, 2, end);
            case EMPHASIS_OPEN -> tokens.add(TokenKind.EMPHASIS_OPEN, start, end);
            case EMPHASIS_CLOSE -> tokens.add(TokenKind.EMPHASIS_CLOSE, start, end);
            case BRACKET_OPEN -> tokens.add(items.tail(items.partner(item)) == Tail.TARGET ? TokenKind.LINK_OPEN
                    : TokenKind.BRACKET_OPEN, start, end);
            case BRACKET_CLOSE -> writeBracketClose(items.tail(item), start, end);
            case EMPHASIS, WORDS -> throw new IllegalStateException("Words are no mark.");
        }
    }

    private void writeBracketClose(Tail tail, int start, int end) {
        switch (tail) {
            case NONE -> tokens.add(TokenKind.BRACKET_CLOSE, start, end);
            case TARGET -> writeNamed(TokenKind.LINK_TARGET, TokenKind.TARGET, TokenKind.LINK_CLOSE, start, 2, end);
            case PROPOSERS -> {
                tokens.add(TokenKind.BRACKET_CLOSE, start, start + 1);
                writeNamed(TokenKind.PROPOSERS_OPEN, TokenKind.PROPOSERS, TokenKind.PROPOSERS_CLOSE, start + 1, 1, end);
            }
        }
    }

    /** Two marks around a name; spaces around the name are layout. */
    private void writeNamed(TokenKind open, TokenKind name, TokenKind close, int start, int openLength, int end) {
        int nameStart = source.skipSpace(start + openLength, end - 1);
        int nameEnd = end - 1;
        while (nameEnd > nameStart && Signs.isLayoutSpace(source.charAt(nameEnd - 1))) {
            nameEnd--;
        }
        tokens.add(open, start, start + openLength);
        tokens.add(name, nameStart, nameEnd);
        tokens.add(close, end - 1, end);
    }
}
