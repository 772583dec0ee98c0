package org.plenary.dsl.ide.contentassist;

import java.util.Optional;

/**
 * A call of a note or a reference that is being written: {@code [^out|} or {@code {@are|}.
 *
 * @param kind
 *            what is called
 * @param written
 *            what of the key or label stands before the caret
 */
record OpenCall(Kind kind, String written) {

    enum Kind {
        NOTE("[^"), REFERENCE("{@");

        private final String mark;

        Kind(String mark) {
            this.mark = mark;
        }
    }

    /** Neither a key nor a label holds any of these, so a call that they end is not open. */
    private static final String ENDS = "[]{} \t\r\n";

    static Optional<OpenCall> before(String text, int caret) {
        int start = caret;
        while (start > 0 && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        for (Kind kind : Kind.values()) {
            if (start > 0 && text.startsWith(kind.mark, start - 1) && caret >= start - 1 + kind.mark.length()) {
                return Optional.of(new OpenCall(kind, text.substring(start - 1 + kind.mark.length(), caret)));
            }
        }
        return Optional.empty();
    }
}
