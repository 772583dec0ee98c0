package org.plenary.dsl.formatting2;

import org.eclipse.lsp4j.Position;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.numbering.ParsedNumber;
import org.plenary.dsl.resolution.Resolution;

/** Breaches: a formatter that sees both sides, knows the protocol, and needs a package that needs it. */
public record NumberLayout(Resolution written, Document meant, ParsedNumber number, Position place) {
}
