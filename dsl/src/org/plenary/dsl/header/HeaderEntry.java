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
 * @param line
 *            where all of it stands, with its line end
 */
public record HeaderEntry(String key, String value, Span keySpan, Span valueSpan, Span line) {

    /** A line that stands in no text, or of which only key and value matter. */
    public HeaderEntry(String key, String value, Span keySpan, Span valueSpan) {
        this(key, value, keySpan, valueSpan, Span.NONE);
    }

    /** A part of its value, such as one of several symbols. */
    HeaderEntry part(String words, Span place) {
        return new HeaderEntry(key, words, keySpan, place, line);
    }

    /** The value in one line, without calls of notes and without the marks of the language. */
    String plain() {
        return PlainValue.of(value);
    }
}
