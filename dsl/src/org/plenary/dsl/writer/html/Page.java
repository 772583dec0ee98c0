package org.plenary.dsl.writer.html;

import org.plenary.dsl.document.Document;
import org.plenary.dsl.language.Language;

/**
 * What all parts of one page share.
 *
 * @param document
 *            what is printed
 * @param words
 *            the page's own words
 * @param outline
 *            the ranks of the headings
 * @param calls
 *            the calls of notes written so far
 * @param places
 *            whether blocks say where they come from
 */
record Page(Document document, Words words, Outline outline, NoteCalls calls, SourcePlaces places) {

    static Page of(Document document, SourcePlaces places) {
        return new Page(document, new Words(document.language()), new Outline(document), new NoteCalls(), places);
    }

    Language language() {
        return document.language();
    }
}
