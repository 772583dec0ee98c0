package org.plenary.dsl.reader.akn;

import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.Remarks;

/**
 * What was read from a file in Akoma Ntoso.
 *
 * @param document
 *            the resolution
 * @param remarks
 *            what could not be decided, for the drafter to check
 */
public record AknReading(Document document, Remarks remarks) {
}
