package org.plenary.dsl.rules.openings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Heading;
import org.plenary.dsl.document.OperativeParagraph;
import org.plenary.dsl.document.OrganLine;
import org.plenary.dsl.document.Paragraph;
import org.plenary.dsl.document.PreambularParagraph;
import org.plenary.dsl.lexicon.Part;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Passage;

/** The openings of a resolution in their order, parted where one does not go on from the one before. */
final class Openers {

    private final List<List<Opener>> sequences = new ArrayList<>();
    private final List<Paragraph> unknown = new ArrayList<>();

    /** Gathers the openings of a passage in which an organ speaks. */
    Openers(Draft draft, Passage passage) {
        Part part = null;
        boolean first = true;
        boolean headed = false;
        boolean introduced = false;
        for (Block block : passage.blocks()) {
            first |= block instanceof OrganLine || block instanceof Heading;
            headed |= block instanceof Heading;
            if (block instanceof PreambularParagraph || block instanceof OperativeParagraph) {
                Part own = block instanceof PreambularParagraph ? Part.PREAMBULAR : Part.OPERATIVE;
                Optional<Opener> opener = Opener.of(draft, (Paragraph) block, own, first,
                        headed);
                if (first || own != part || opener.isEmpty()) {
                    sequences.add(new ArrayList<>());
                }
                opener.ifPresent(sequences.get(sequences.size() - 1)::add);
                introduced |= part == null && opener.filter(Opener::introduces).isPresent();
                if (opener.isEmpty() && !headed && !introduced) {
                    unknown.add((Paragraph) block);
                }
                part = own;
                first = false;
            }
        }
    }

    /** Runs of paragraphs of one part, all of which open with known words. */
    List<List<Opener>> sequences() {
        return sequences;
    }

    /** All openings, one by one. */
    void each(Consumer<Opener> deed) {
        sequences.forEach(sequence -> sequence.forEach(deed));
    }

    /** Paragraphs that open with words that are not known. */
    List<Paragraph> unknown() {
        return unknown;
    }
}
