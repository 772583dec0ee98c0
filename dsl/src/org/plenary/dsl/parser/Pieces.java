package org.plenary.dsl.parser;

/** Cuts the lines of a block into the pieces that hold its text: without comments, without layout at either end. */
final class Pieces {

    private Pieces() {
    }

    static Segments of(SourceText source, int start, int end) {
        Segments lines = new Segments();
        lines.add(start, end);
        return of(source, lines);
    }

    static Segments of(SourceText source, Segments lines) {
        Segments pieces = new Segments();
        Comments comments = source.comments();
        for (int i = 0; i < lines.size(); i++) {
            int at = lines.start(i);
            int end = lines.end(i);
            int comment = comments.from(at);
            while (comment < comments.size() && comments.start(comment) < end) {
                pieces.add(at, comments.start(comment));
                at = afterComment(source, comments.start(comment), comments.end(comment), end);
                comment++;
            }
            pieces.add(at, end);
        }
        trim(source, pieces);
        return pieces;
    }

    /** A comment between two spaces leaves one of them: "words &lt;!-- --&gt; words". */
    private static int afterComment(SourceText source, int start, int commentEnd, int end) {
        boolean afterSpace = start > 0 && Signs.isLayout(source.charAt(start - 1));
        return afterSpace ? source.skipSpace(commentEnd, end) : commentEnd;
    }

    static void trim(SourceText source, Segments pieces) {
        while (!pieces.isEmpty()) {
            int at = pieces.start(0);
            while (at < pieces.end(0) && Signs.isLayout(source.charAt(at))) {
                at++;
            }
            boolean spaces = at == pieces.end(0);
            pieces.cutStart(at);
            if (!spaces) {
                break;
            }
        }
        while (!pieces.isEmpty()) {
            int last = pieces.size() - 1;
            int at = pieces.end(last);
            while (at > pieces.start(last) && Signs.isLayout(source.charAt(at - 1))) {
                at--;
            }
            boolean spaces = at == pieces.start(last);
            pieces.cutEnd(at);
            if (!spaces) {
                break;
            }
        }
    }
}
