package org.plenary.dsl.rules.header;

import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Span;

/** The line of a header in which a value stands. */
final class HeaderLine {

    private HeaderLine() {
    }

    /** The change that deletes it, with what of its value goes on in further lines. */
    static Edit deleted(String source, Span value) {
        int start = source.lastIndexOf('\n', value.offset()) + 1;
        int end = source.indexOf('\n', value.end());
        return new Edit(new Span(start, (end < 0 ? source.length() : end + 1) - start), "");
    }
}
