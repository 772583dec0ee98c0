package org.plenary.dsl.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.parser.CommentPlaces;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.source.Span;

/**
 * A comment that lets a rule be broken in one paragraph: {@code <!-- allow also-further: the agreed wording -->}. It
 * stands in the paragraph, or alone before it.
 *
 * @param rule
 *            the code of the rule
 * @param reason
 *            why; empty where none was given
 * @param comment
 *            where it stands
 * @param code
 *            where the code of the rule stands in it
 * @param paragraph
 *            the lines for which it is meant
 */
record Allowance(String rule, String reason, Span comment, Span code, Span paragraph) {

    /** One word after {@code allow}, so that "allow more time" stays a note to oneself. */
    private static final Pattern FORM = Pattern.compile("<!--\\s*allow\\s+([\\p{L}\\d-]+)\\s*(?::(.*))?-->",
            Pattern.DOTALL);

    /** Those of a text, in order. */
    static List<Allowance> of(String source) {
        List<Span> comments = CommentPlaces.of(source);
        ParagraphLines lines = new ParagraphLines(source, comments);
        List<Allowance> found = new ArrayList<>();
        for (Span comment : comments) {
            Matcher form = FORM.matcher(source).region(comment.offset(), comment.end());
            if (form.matches()) {
                String reason = form.group(2) == null ? "" : form.group(2).strip();
                found.add(new Allowance(form.group(1), reason, comment,
                        new Span(form.start(1), form.end(1) - form.start(1)),
                        lines.of(comment)));
            }
        }
        return found;
    }

    /** Whether it lets this problem pass; without a reason it lets nothing pass. */
    boolean covers(Problem problem) {
        int offset = problem.span().offset();
        return !reason.isEmpty() && problem.code().equals(rule) && offset >= paragraph.offset()
                && offset <= paragraph.end();
    }
}
