package org.plenary.dsl.citation;

/**
 * A citation found in a text.
 *
 * @param start
 *            index of its first character
 * @param end
 *            index after its last: of "resolution 57/32" only the number is the citation, as the United Nations has it
 * @param symbol
 *            what is cited, as {@code A/RES/57/32}; {@link Links} tells whether there is a document to go to
 */
public record FoundCitation(int start, int end, String symbol) {
}
