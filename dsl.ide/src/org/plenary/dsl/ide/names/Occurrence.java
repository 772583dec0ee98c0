package org.plenary.dsl.ide.names;

import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;

/**
 * A place where a note or a paragraph is named.
 *
 * @param uri
 *            of the text
 * @param range
 *            of the name in it
 * @param declaration
 *            whether it gets its name here
 */
record Occurrence(String uri, Range range, boolean declaration) {

    Location location() {
        return new Location(uri, range);
    }
}
