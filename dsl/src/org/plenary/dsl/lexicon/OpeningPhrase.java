package org.plenary.dsl.lexicon;

/**
 * Where the opening phrase of a paragraph stands in its text.
 *
 * @param start
 *            index of its first character: 0, or what follows a quotation mark (“Taking note of …) or, in Chinese,
 *            words that print upright before it (在这方面回顾)
 * @param end
 *            index after its last character
 */
public record OpeningPhrase(int start, int end) {
}
