package org.plenary.dsl.document;

import org.plenary.dsl.resolution.Resolution;

/** A breach: a document that knows how it was written. */
record ParsedDocument(Resolution source) {
}
