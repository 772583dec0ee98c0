package org.plenary.dsl.writer;

import java.util.List;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.language.ProposerMarks;

/**
 * How the names of those who proposed a bracketed text print before its words: {@code [European Union, Japan: words]}.
 */
public final class Proposers {

    private final ProposerMarks marks;

    private Proposers(ProposerMarks marks) {
        this.marks = marks;
    }

    /** With the marks of the language. */
    public static Proposers of(Language language) {
        return new Proposers(ProposerMarks.of(language));
    }

    /** "European Union, Japan", which prints in bold. */
    public String names(List<String> proposers) {
        return String.join(marks.separator(), proposers);
    }

    /** What parts the names from the words, with its spaces. */
    public String colon() {
        return marks.colon();
    }
}
