package org.plenary.dsl.imports;

import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.Remarks;

/**
 * What was read from a file of another kind.
 *
 * @param document
 *            the resolution
 * @param remarks
 *            what could not be decided, for the drafter to check
 */
public record Imported(Document document, Remarks remarks) {
}
