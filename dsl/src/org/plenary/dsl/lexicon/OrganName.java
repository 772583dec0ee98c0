package org.plenary.dsl.lexicon;

import java.util.Optional;
import org.plenary.dsl.citation.Organ;

/**
 * The name of the organ in the line that opens a resolution: what prints in italics, without the comma.
 *
 * @param start
 *            index of its first character, after a quotation mark if there is one
 * @param end
 *            index after its last character
 * @param organ
 *            which organ; empty if the line has the form of an organ's name but the organ has no rules of its own
 */
public record OrganName(int start, int end, Optional<Organ> organ) {
}
