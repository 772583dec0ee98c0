package org.plenary.dsl.ide.semantictokens;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.plenary.dsl.ide.text.Lines;
import org.plenary.dsl.ide.text.OpenText;

/**
 * Pieces of a text as the protocol sends them: five numbers each, counted from the piece before. A piece never runs on
 * into the next line and never covers another; where pieces meet, the inner one stands, as a note call in a citation.
 */
final class TokenData {

    private final Lines lines;
    private final List<Integer> data = new ArrayList<>();
    private int line;
    private int column;

    private final Deque<Token> open = new ArrayDeque<>();
    private int at;

    private TokenData(Lines lines) {
        this.lines = lines;
    }

    /** The numbers of these pieces, which come in the order in which they begin, the outer one first. */
    static List<Integer> of(OpenText text, List<Token> tokens) {
        TokenData data = new TokenData(text.lines());
        for (Token token : tokens) {
            data.closeBefore(token.span().offset());
            data.addInnermostUpTo(token.span().offset());
            data.open.push(token);
        }
        data.closeBefore(Integer.MAX_VALUE);
        return data.data;
    }

    private void closeBefore(int offset) {
        while (!open.isEmpty() && open.peek().span().end() <= offset) {
            addInnermostUpTo(open.peek().span().end());
            open.pop();
        }
    }

    private void addInnermostUpTo(int offset) {
        if (!open.isEmpty() && at < offset) {
            add(open.peek(), at, offset);
        }
        at = Math.max(at, offset);
    }

    private void add(Token token, int start, int end) {
        int from = start;
        while (from < end) {
            int here = lines.line(from);
            int to = Math.min(end, lines.end(here));
            if (to > from) {
                send(token, here, from - lines.start(here), to - from);
            }
            from = here + 1 < lines.count() ? Math.max(to, lines.start(here + 1)) : end;
        }
    }

    private void send(Token token, int onLine, int start, int length) {
        data.add(onLine - line);
        data.add(onLine == line ? start - column : start);
        data.add(length);
        data.add(token.type().ordinal());
        data.add(token.modifiers());
        line = onLine;
        column = start;
    }
}
