package org.plenary.dsl.parser;

import java.util.List;
import java.util.stream.IntStream;
import org.plenary.dsl.source.Span;

/** Where the comments of a text are, for whoever reads them or leaves them out. */
public final class CommentPlaces {

    private CommentPlaces() {
    }

    /** Each comment with its marks, in order; one that is never closed is text. */
    public static List<Span> of(String text) {
        Comments comments = Comments.of(text, new LexicalProblems());
        return IntStream.range(0, comments.size())
                .mapToObj(i -> new Span(comments.start(i), comments.end(i) - comments.start(i))).toList();
    }
}
