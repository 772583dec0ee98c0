package org.plenary.dsl.parser;

/**
 * Something in a text that could not be understood as it was meant, or that must not stand in a document.
 *
 * @param offset
 *            where it begins, in UTF-16 units from the beginning of the text
 * @param length
 *            how many UTF-16 units it covers
 * @param severity
 *            how much it matters
 * @param code
 *            its name, as {@code unclosed-header}
 * @param message
 *            a sentence for the drafter: what is wrong and what to do
 */
public record LexicalProblem(int offset, int length, Severity severity, String code, String message) {

    /** How much a problem matters. */
    public enum Severity {
        /** The document cannot be right. */
        ERROR,
        /** The document may be right, but probably is not what was meant. */
        WARNING
    }
}
