package org.plenary.dsl.parser;

import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.wording.Sentence;

/**
 * Reads the header: "key: value" lines between two lines "---", at the very beginning of the text. A header that is
 * never closed ends before the first empty line, or the first line that is none of it.
 */
final class HeaderLines {

    private static final int LONGEST_KEY = 40;

    private final SourceText source;
    private final TokenWriter tokens;
    private final InlineWriter inline;
    private final LexicalProblems problems;

    HeaderLines(SourceText source, TokenWriter tokens, InlineWriter inline, LexicalProblems problems) {
        this.source = source;
        this.tokens = tokens;
        this.inline = inline;
        this.problems = problems;
    }

    /** Writes the tokens of the header, if there is one; gives the first line of the body. */
    int write() {
        int first = 0;
        while (first < source.lineCount() && isEmpty(first)) {
            first++;
        }
        if (first == source.lineCount() || !isFence(first)) {
            return 0;
        }
        int close = closingLine(first + 1);
        boolean closed = close < source.lineCount() && isFence(close);
        addFence(TokenKind.HEADER_OPEN, first);
        writeEntries(first + 1, close);
        if (closed) {
            addFence(TokenKind.HEADER_CLOSE, close);
            return close + 1;
        }
        int start = source.skipSpace(source.lineStart(first), source.lineEnd(first));
        problems.report(LexicalFault.UNCLOSED_HEADER, start, start + 3, closed(close));
        tokens.end(TokenKind.HEADER_CLOSE);
        return close;
    }

    /** A line that closes the header before this one, or at the end of the text. */
    private Fix closed(int line) {
        boolean last = line == source.lineCount();
        int place = last ? source.lineEnd(line - 1) : source.lineStart(line);
        return Fix.choice(Sentence.of("marks.unclosed-header.close"),
                Edit.insert(place, last ? "\n---\n" : "---\n"));
    }

    /** The closing line; of a header that is never closed, the first line after it. */
    private int closingLine(int first) {
        boolean afterEmpty = false;
        for (int line = first; line < source.lineCount(); line++) {
            if (isFence(line)) {
                return line;
            }
            boolean stray = !isEmpty(line) && colon(line) < 0 && (line == first || !isIndented(line));
            if (stray && afterEmpty) {
                break;
            }
            afterEmpty = isEmpty(line);
        }
        int line = first;
        while (line < source.lineCount() && !isEmpty(line) && (plainKey(line) || line > first && isIndented(line))) {
            line++;
        }
        return line;
    }

    private void writeEntries(int first, int close) {
        int line = first;
        while (line < close) {
            if (isEmpty(line)) {
                line++;
                continue;
            }
            int next = line + 1;
            while (next < close && !isEmpty(next) && isIndented(next)) {
                next++;
            }
            writeEntry(line, next);
            line = next;
        }
    }

    private void writeEntry(int line, int next) {
        int start = source.skipSpaceAndComments(source.lineStart(line), source.lineEnd(line));
        int colon = colon(line);
        int valueStart = start;
        if (colon < 0) {
            problems.report(LexicalFault.HEADER_LINE, start, source.lineEnd(line));
            tokens.begin(TokenKind.HEADER_STRAY, start);
        } else {
            tokens.add(TokenKind.HEADER_KEY, start, keyEnd(start, colon));
            tokens.add(TokenKind.HEADER_COLON, colon, colon + 1);
            valueStart = colon + 1;
        }
        inline.write(Pieces.of(source, valueStart, source.lineEnd(next - 1)));
        tokens.end(TokenKind.HEADER_LINE_END);
    }

    private void addFence(TokenKind kind, int line) {
        int start = source.skipSpace(source.lineStart(line), source.lineEnd(line));
        int end = start;
        while (end < source.lineEnd(line) && source.charAt(end) == '-') {
            end++;
        }
        tokens.add(kind, start, end);
    }

    /** Three dashes or more, and nothing else. */
    private boolean isFence(int line) {
        int at = source.lineStart(line);
        int end = source.lineEnd(line);
        int dashes = 0;
        while (at < end && source.charAt(at) == '-') {
            at++;
            dashes++;
        }
        return dashes >= 3 && source.skipSpace(at, end) == end;
    }

    private boolean isEmpty(int line) {
        return source.skipSpaceAndComments(source.lineStart(line), source.lineEnd(line)) == source.lineEnd(line);
    }

    private boolean isIndented(int line) {
        return source.lineStart(line) < source.lineEnd(line)
                && Signs.isLayoutSpace(source.charAt(source.lineStart(line)));
    }

    /** The colon after the key, also a full-width one; -1 where the line begins with no key. */
    private int colon(int line) {
        int start = source.skipSpaceAndComments(source.lineStart(line), source.lineEnd(line));
        int end = Math.min(source.lineEnd(line), start + LONGEST_KEY);
        for (int i = start; i < end; i++) {
            char c = source.charAt(i);
            if (c == ':' || c == '：') {
                return i > start ? i : -1;
            }
            if (!Character.isLetterOrDigit(c) && c != '-' && c != '_' && !Signs.isLayoutSpace(c)) {
                return -1;
            }
        }
        return -1;
    }

    private int keyEnd(int start, int colon) {
        int end = colon;
        while (end > start && Signs.isLayoutSpace(source.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** A key as keys are, without spaces: "The General Assembly: …" does not continue a header that is never closed. */
    private boolean plainKey(int line) {
        int colon = colon(line);
        if (colon < 0) {
            return false;
        }
        for (int i = source.lineStart(line); i < colon; i++) {
            char c = source.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '-' || c == '_')) {
                return false;
            }
        }
        return true;
    }
}
