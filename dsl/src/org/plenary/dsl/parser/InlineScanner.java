package org.plenary.dsl.parser;

import java.util.Arrays;
import org.plenary.dsl.parser.InlineItems.Kind;
import org.plenary.dsl.parser.InlineItems.Tail;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.Sentence;

/** Finds the marks in the text of one paragraph, and pairs its brackets: they bind more tightly than emphasis. */
final class InlineScanner {

    private final SourceText source;
    private final InlineMarks marks;
    private final LexicalProblems problems;
    private final Flanks flanks;
    private InlineItems items;
    private int[] openBrackets = new int[16];
    private int brackets;
    private int lastSpace;

    InlineScanner(SourceText source, LexicalProblems problems) {
        this.source = source;
        this.marks = new InlineMarks(source);
        this.problems = problems;
        this.flanks = new Flanks(source.text());
    }

    void scan(Segments pieces, InlineItems found) {
        items = found;
        items.clear();
        brackets = 0;
        lastSpace = -1;
        flanks.within(pieces.start(0), pieces.end());
        for (int piece = 0; piece < pieces.size(); piece++) {
            int at = pieces.start(piece);
            int end = pieces.end(piece);
            while (at < end) {
                at = scanSign(at, end);
            }
        }
        while (brackets > 0) {
            brackets--;
            int open = openBrackets[brackets];
            items.setKind(open, Kind.WORDS);
            bracket(LexicalFault.OPENING_BRACKET, items.start(open));
        }
    }

    /** Reads a sign or a mark, and says where the next one begins. */
    private int scanSign(int at, int end) {
        char c = source.charAt(at);
        switch (c) {
            case '\\':
                return at + 1 < end && Signs.isEscapable(source.charAt(at + 1)) ? at + 2 : at + 1;
            case '[':
                return openBracket(at, end);
            case ']':
                return closeBracket(at, end);
            case '{':
                return brace(at, end);
            case '*', '_', '^', '~':
                return emphasis(c, at, end);
            default:
                if (Flanks.isSpace(c)) {
                    lastSpace = at;
                }
                return at + 1;
        }
    }

    private int openBracket(int at, int end) {
        int callEnd = marks.noteCallEnd(at, end);
        if (callEnd >= 0) {
            items.add(Kind.CALL, at, callEnd, 0, lastSpace);
            return callEnd;
        }
        int item = items.add(Kind.BRACKET_OPEN, at, at + 1, 0, lastSpace);
        if (brackets == openBrackets.length) {
            openBrackets = Arrays.copyOf(openBrackets, 2 * brackets);
        }
        openBrackets[brackets] = item;
        brackets++;
        return at + 1;
    }

    private int closeBracket(int at, int end) {
        if (brackets == 0) {
            bracket(LexicalFault.CLOSING_BRACKET, at);
            return at + 1;
        }
        brackets--;
        int item = items.add(Kind.BRACKET_CLOSE, at, at + 1, 0, lastSpace);
        items.pair(openBrackets[brackets], item);
        int proposersEnd = marks.proposersEnd(at + 1, end);
        if (proposersEnd >= 0) {
            items.setTail(item, Tail.PROPOSERS, proposersEnd);
        }
        int targetEnd = marks.targetEnd(at + 1, end);
        if (targetEnd >= 0) {
            items.setTail(item, Tail.TARGET, targetEnd);
        }
        return items.end(item);
    }

    private void bracket(LexicalFault fault, int at) {
        char sign = source.charAt(at);
        problems.report(fault, at, at + 1,
                Fix.choice(Sentence.of("marks.delete", sign), new Edit(new Span(at, 1), "")),
                Fix.choice(Sentence.of("marks.only-a-sign", sign), Edit.insert(at, "\\")));
    }

    private int brace(int at, int end) {
        int referenceEnd = marks.referenceEnd(at, end);
        if (referenceEnd >= 0) {
            items.add(Kind.REFERENCE, at, referenceEnd, 0, lastSpace);
            return referenceEnd;
        }
        int labelEnd = marks.labelEnd(at, end);
        if (labelEnd >= 0) {
            problems.report(LexicalFault.MISPLACED_LABEL, at, labelEnd);
            return labelEnd;
        }
        return at + 1;
    }

    /** "*" and "**", "***" for both, "__", "^", "~"; longer runs, and "_" alone, are signs. */
    private int emphasis(char sign, int at, int end) {
        int runEnd = at + 1;
        while (runEnd < end && source.charAt(runEnd) == sign) {
            runEnd++;
        }
        int length = runEnd - at;
        int flags = flanks.flags(sign, at, runEnd);
        boolean mark = switch (sign) {
            case '*' -> length <= 3;
            case '_' -> length == 2;
            default -> length == 1;
        };
        if (mark && flags != 0) {
            if (length == 3) {
                items.add(Kind.EMPHASIS, at, at + 2, flags | InlineItems.TRIPLE, lastSpace);
                items.add(Kind.EMPHASIS, at + 2, runEnd, flags, lastSpace);
            } else {
                items.add(Kind.EMPHASIS, at, runEnd, flags, lastSpace);
            }
        }
        return runEnd;
    }
}
