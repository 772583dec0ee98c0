package org.plenary.dsl.citation;

/**
 * A place in a text that bears on citations.
 *
 * @param meaning
 *            what it tells
 * @param start
 *            index of its first character
 * @param end
 *            index after its last
 */
record Mark(Meaning meaning, int start, int end) {
}
