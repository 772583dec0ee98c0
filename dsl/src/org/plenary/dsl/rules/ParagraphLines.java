package org.plenary.dsl.rules;

import java.util.Collection;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.dsl.source.Span;

/** Finds the lines of the paragraph that a comment belongs to; an empty line ends a paragraph. */
final class ParagraphLines {

    private final String source;
    private final TreeMap<Integer, Span> comments;

    ParagraphLines(String source, Collection<Span> comments) {
        this.source = source;
        this.comments = comments.stream().collect(Collectors.toMap(Span::offset, Function.identity(),
                (first, same) -> first, TreeMap::new));
    }

    /** The lines that the comment stands in; where no text stands in them, those of the next text. */
    Span of(Span comment) {
        int start = comment.offset();
        while (start > 0 && !isBlankLineBefore(start)) {
            start--;
        }
        int end = start;
        boolean text = false;
        while (end < source.length()) {
            Span inner = comments.get(end);
            if (inner != null) {
                end = inner.end();
            } else if (isBlankLineBefore(end) && text && end > comment.end()) {
                return new Span(start, end - start);
            } else {
                text |= !Character.isWhitespace(source.charAt(end));
                end++;
            }
        }
        return new Span(start, end - start);
    }

    /** Whether what stands before a place ends in an empty line. */
    private boolean isBlankLineBefore(int at) {
        if (at == 0 || source.charAt(at - 1) != '\n') {
            return false;
        }
        int before = at - 1;
        while (before > 0 && source.charAt(before - 1) != '\n' && Character.isWhitespace(source.charAt(before - 1))) {
            before--;
        }
        return before == 0 || source.charAt(before - 1) == '\n';
    }
}
