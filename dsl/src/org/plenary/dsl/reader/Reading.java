package org.plenary.dsl.reader;

import java.util.List;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.source.Problem;

/**
 * What was understood of a drafter's text.
 *
 * @param document
 *            the resolution as it is to be printed; there is one for any text
 * @param problems
 *            what to look at, in the order of the text
 * @param places
 *            where its words were written
 */
public record Reading(Document document, List<Problem> problems, PlacedTexts places) {

    public Reading {
        problems = List.copyOf(problems);
    }
}
