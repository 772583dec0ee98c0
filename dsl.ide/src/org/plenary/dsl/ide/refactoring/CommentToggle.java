package org.plenary.dsl.ide.refactoring;

import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.plenary.dsl.ide.text.OpenText;
import org.plenary.dsl.ide.text.TokenKinds;
import org.plenary.dsl.parser.TokenKind;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Span;

/**
 * Makes whole lines a comment, {@code <!-- like this -->}, or takes a comment back.
 *
 * @param isBegun
 *            whether a comment is made, not taken back
 * @param edits
 *            what changes
 */
record CommentToggle(boolean isBegun, List<Edit> edits) {

    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    /** Empty where there are no words, or where the lines hold a part of a comment: comments do not nest. */
    static Optional<CommentToggle> of(OpenText text, Span selected) {
        for (ILeafNode leaf : text.node().getLeafNodes()) {
            boolean around = leaf.getOffset() <= selected.offset() && selected.end() <= leaf.getEndOffset();
            if (around && leaf.getLength() > 0 && TokenKinds.of(leaf) == TokenKind.ML_COMMENT) {
                return Optional.of(new CommentToggle(false, List.of(words(text.source(), leaf))));
            }
        }
        Span lines = lines(text.source(), selected);
        String words = text.source().substring(lines.offset(), lines.end());
        boolean holdsComment = words.contains(OPEN) || words.contains(CLOSE);
        return words.isBlank() || holdsComment ? Optional.empty()
                : Optional.of(new CommentToggle(true, List.of(Edit.insert(lines.offset(), OPEN + " "),
                        Edit.insert(lines.end(), " " + CLOSE))));
    }

    private static Edit words(String source, ILeafNode comment) {
        String whole = source.substring(comment.getOffset(), comment.getEndOffset());
        int end = whole.indexOf(CLOSE) < 0 ? whole.length() : whole.indexOf(CLOSE);
        int start = whole.indexOf(OPEN);
        Span marked = new Span(comment.getOffset() + start, Math.min(whole.length(), end + CLOSE.length()) - start);
        return new Edit(marked, whole.substring(start + OPEN.length(), end).strip());
    }

    /** From the first letter of the first line to the last one of the last line. */
    private static Span lines(String source, Span selected) {
        int start = source.lastIndexOf('\n', selected.offset() - 1) + 1;
        int lineEnd = source.indexOf('\n', selected.end());
        int end = lineEnd < 0 ? source.length() : lineEnd;
        while (start < end && Character.isWhitespace(source.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(source.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end - start);
    }
}
