package org.plenary.dsl.rules.header;

import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.Sentence;

/** The line of a header in which a value stands. */
final class HeaderLine {

    private HeaderLine() {
    }

    /** The cure that deletes it, with what of its value goes on in further lines. */
    static Fix leftOut(String source, Span value) {
        int start = source.lastIndexOf('\n', value.offset()) + 1;
        int end = source.indexOf('\n', value.end());
        return Fix.choice(Sentence.of("fix.leave-line-out"),
                new Edit(new Span(start, (end < 0 ? source.length() : end + 1) - start), ""));
    }
}
