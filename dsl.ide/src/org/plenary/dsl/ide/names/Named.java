package org.plenary.dsl.ide.names;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.plenary.dsl.source.Span;

/**
 * A footnote or a labelled paragraph, named at a place in a text: where it stands, or where it is called.
 *
 * @param kind
 *            which of them
 * @param name
 *            its key or label
 * @param symbol
 *            of the document in which the paragraph stands, where it is named with it: {@code A/RES/72/278#areas}
 * @param span
 *            where the name was written at this place
 * @param target
 *            what is named; empty where nothing of this name was written
 */
record Named(Kind kind, String name, String symbol, Span span, Optional<EObject> target) {

    /** What has a name. */
    enum Kind {
        NOTE, PARAGRAPH
    }

    private static final char SEPARATOR = '#';

    /** What is named so; a symbol may stand before the name. */
    static Named of(Kind kind, String written, int offset, Optional<EObject> target) {
        int separator = kind == Kind.PARAGRAPH ? written.lastIndexOf(SEPARATOR) : -1;
        String name = written.substring(separator + 1);
        String symbol = separator < 0 ? "" : written.substring(0, separator);
        return new Named(kind, name, symbol, new Span(offset + separator + 1, name.length()), target);
    }
}
