package org.plenary.dsl.source;

import java.util.List;
import org.plenary.dsl.wording.Sentence;

/**
 * Something to look at in the drafter's text.
 *
 * @param severity
 *            how grave it is
 * @param code
 *            a stable name, lower case with hyphens: {@code duplicate-label}
 * @param message
 *            a sentence for the drafter: what is wrong and what to do
 * @param span
 *            where it stands
 * @param fixes
 *            cures, the likeliest first; empty where only the drafter can know one
 */
public record Problem(Severity severity, String code, Sentence message, Span span, List<Fix> fixes) {

    public Problem {
        fixes = List.copyOf(fixes);
    }

    /** A problem for which no cure is known. */
    public Problem(Severity severity, String code, Sentence message, Span span) {
        this(severity, code, message, span, List.of());
    }

    /** The same with another severity. */
    public Problem with(Severity other) {
        return new Problem(other, code, message, span, fixes);
    }

    /** The same with cures. */
    public Problem curedBy(List<Fix> cures) {
        return new Problem(severity, code, message, span, cures);
    }

    /** The same with no cures. */
    public Problem withoutFixes() {
        return new Problem(severity, code, message, span);
    }
}
