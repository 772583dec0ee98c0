package org.plenary.dsl.reader;

import java.util.List;
import java.util.Optional;
import org.plenary.dsl.resolution.Block;
import org.plenary.dsl.resolution.Heading;

/**
 * Blocks with a numbering of their own: the body, a part, an annex or an appendix.
 *
 * @param kind
 *            which of them
 * @param heading
 *            what opens it; the body has none
 * @param blocks
 *            what stands in it, in the drafter's order
 * @param inner
 *            the appendices of an annex
 */
record Group(Kind kind, Optional<Heading> heading, List<Block> blocks, List<Group> inner) {

    enum Kind {
        BODY(""), PART("part"), ANNEX("annex"), APPENDIX("appendix");

        private final String attribute;

        Kind(String attribute) {
            this.attribute = attribute;
        }

        /** How a heading says that it opens one: {@code {.annex}}. */
        String attribute() {
            return attribute;
        }

        /** Whether an organ speaks in it, with preamble and operative part. */
        boolean isResolution() {
            return this == BODY || this == PART;
        }
    }
}
