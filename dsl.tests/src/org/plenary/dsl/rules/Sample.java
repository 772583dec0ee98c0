package org.plenary.dsl.rules;

import org.plenary.dsl.Plenary;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.reader.Reading;

/**
 * A real text, read.
 *
 * @param name
 *            of its file
 * @param source
 *            as a drafter would have written it
 * @param reading
 *            what was understood of it, with its problems
 */
record Sample(String name, String source, Reading reading) {

    static Sample of(String name, String source, Plenary plenary) {
        return new Sample(name, source, plenary.read(Samples.NOWHERE, source));
    }

    Language language() {
        return reading.document().language();
    }

    Draft draft() {
        return new Draft(source, reading);
    }
}
