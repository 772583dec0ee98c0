package org.plenary.dsl.header;

import org.plenary.dsl.source.Span;

/**
 * One line of the header as the drafter wrote it.
 *
 * @param key
 *            what stands before the colon
 * @param value
 *            what stands after it, with its marks and line breaks
 * @param keySpan
 *            where the key stands
 * @param valueSpan
 *            where the value stands; it covers exactly {@code value}
 */
public record HeaderEntry(String key, String value, Span keySpan, Span valueSpan) {

    /** The value in one line, without calls of notes and without the marks of the language. */
    String plain() {
        return PlainValue.of(value);
    }
}
