package org.plenary.dsl.rules.spelling;

import org.plenary.dsl.source.Span;

/**
 * A word of a text.
 *
 * @param text
 *            as it is written
 * @param span
 *            where
 */
record WrittenWord(String text, Span span) {
}
