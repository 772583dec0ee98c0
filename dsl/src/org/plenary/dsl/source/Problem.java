package org.plenary.dsl.source;

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
 */
public record Problem(Severity severity, String code, String message, Span span) {
}
