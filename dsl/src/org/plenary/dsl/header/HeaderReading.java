package org.plenary.dsl.header;

import java.util.List;
import org.plenary.dsl.source.Problem;

/**
 * A header that was read.
 *
 * @param header
 *            what it says
 * @param problems
 *            what is wrong with it, in the order of the text; what is missing stands first
 */
public record HeaderReading(Header header, List<Problem> problems) {

    public HeaderReading {
        problems = List.copyOf(problems);
    }
}
