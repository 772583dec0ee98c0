package org.plenary.dsl.numbering;

import org.plenary.dsl.formatting2.NumberLayout;
import org.plenary.dsl.resolution.Resolution;

/** Two breaches: knowledge that depends on the parsed text, and a package that needs one which needs it. */
public record ParsedNumber(Resolution source, NumberLayout layout) {
}
