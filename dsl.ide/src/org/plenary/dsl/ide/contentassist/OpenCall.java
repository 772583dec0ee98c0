package org.plenary.dsl.ide.contentassist;

import java.util.Optional;
import org.plenary.dsl.source.Span;

/**
 * A call of a note, a reference, or the target of a link that is being written: {@code [^out|}, {@code {@are|},
 * {@code [words](A/RES|}.
 *
 * @param kind
 *            what is called
 * @param written
 *            what of the key, the label or the symbol stands before the caret
 * @param name
 *            where the whole name stands, before and behind the caret
 * @param closed
 *            whether the mark that ends it stands behind it
 */
record OpenCall(Kind kind, String written, Span name, boolean closed) {

    /** What can be called. */
    enum Kind {
        NOTE("[^", "]"), REFERENCE("{@", "}"), LINK("](", ")");

        private final String mark;
        private final String close;

        Kind(String mark, String close) {
            this.mark = mark;
            this.close = close;
        }
    }

    /** None of these stands in a key or a label, so a call that they end is not open. */
    private static final String ENDS = "[]{}\"|;,";

    /** The call that is open at the caret, if any. */
    static Optional<OpenCall> at(Caret caret) {
        String before = caret.before();
        for (Kind kind : Kind.values()) {
            int mark = before.lastIndexOf(kind.mark);
            if (mark >= 0 && isOpen(before.substring(mark + 2), kind)) {
                return Optional.of(call(caret, kind, before.substring(mark + 2)));
            }
        }
        return Optional.empty();
    }

    private static boolean isOpen(String written, Kind kind) {
        boolean symbol = kind == Kind.LINK || kind == Kind.REFERENCE && written.contains("/");
        return written.chars().noneMatch(c -> ENDS.indexOf(c) >= 0 || c == ' ' && !symbol
                || kind == Kind.LINK && c == ')');
    }

    private static OpenCall call(Caret caret, Kind kind, String written) {
        String after = caret.after();
        int end = 0;
        while (end < after.length() && ENDS.indexOf(after.charAt(end)) < 0 && after.charAt(end) != ' '
                && !after.startsWith(kind.close, end)) {
            end++;
        }
        boolean closed = after.startsWith(kind.close, end);
        int start = caret.offset() - written.length();
        // Words that follow without the closing mark are not part of the name.
        return new OpenCall(kind, written, new Span(start, written.length() + (closed ? end : 0)), closed);
    }

    /** A name, with the closing mark where it is not there yet. */
    String closing(String called) {
        return closed ? called : called + kind.close;
    }
}
