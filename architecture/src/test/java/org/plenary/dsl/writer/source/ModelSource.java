package org.plenary.dsl.writer.source;

import org.plenary.dsl.resolution.Resolution;

/** A breach: a writer of our own language that copies the model instead of writing the document. */
record ModelSource(Resolution copied) {
}
