package org.plenary.dsl.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.dsl.lexicon.OpeningLexicon;
import org.plenary.dsl.lexicon.OrganLines;
import org.plenary.dsl.lexicon.Part;
import org.plenary.dsl.reader.Place.Role;
import org.plenary.dsl.resolution.Block;
import org.plenary.dsl.resolution.Heading;
import org.plenary.dsl.resolution.NumberedParagraph;
import org.plenary.dsl.resolution.UnnumberedParagraph;

/**
 * Tells what the unnumbered paragraphs of a resolution are: the organ line is the first of them that names an organ;
 * before the first operative paragraph, and again after a heading, they are preambular; elsewhere they are plain.
 */
final class Roles {

    /** An organ line that the lexicon does not know is still short: "The Preparatory Committee,". */
    private static final int LONGEST_ORGAN_LINE = 120;

    private final OrganLines organLines;
    private final OpeningLexicon openings;
    private final boolean unnumberedOperative;

    /**
     * @param unnumberedOperative
     *            whether operative paragraphs carry no numbers, as in old texts; the lexicon then tells them apart
     */
    Roles(OrganLines organLines, OpeningLexicon openings, boolean unnumberedOperative) {
        this.organLines = organLines;
        this.openings = openings;
        this.unnumberedOperative = unnumberedOperative;
    }

    /** The role of each unnumbered paragraph among the blocks of a body or a part. */
    Map<UnnumberedParagraph, Role> ofResolution(List<Block> blocks) {
        Map<UnnumberedParagraph, Role> roles = new HashMap<>();
        Optional<UnnumberedParagraph> organLine = organLine(blocks);
        boolean operative = false;
        for (Block block : blocks) {
            if (block instanceof NumberedParagraph) {
                operative = true;
            } else if (block instanceof Heading && !unnumberedOperative) {
                operative = false;
            } else if (block instanceof UnnumberedParagraph paragraph) {
                boolean isOrganLine = organLine.filter(line -> line == paragraph).isPresent();
                operative |= unnumberedOperative && !isOrganLine && opensOperative(paragraph);
                roles.put(paragraph, isOrganLine ? Role.ORGAN_LINE : role(operative));
            }
        }
        return roles;
    }

    /** Whether these blocks are a resolution of their own, as in the quotation of a draft for another organ. */
    boolean isResolution(List<Block> blocks) {
        return !blocks.isEmpty() && blocks.get(0) instanceof UnnumberedParagraph paragraph
                && organLines.find(words(paragraph)).isPresent();
    }

    private Role role(boolean operative) {
        if (!operative) {
            return Role.PREAMBULAR;
        }
        return unnumberedOperative ? Role.OPERATIVE : Role.PLAIN;
    }

    private Optional<UnnumberedParagraph> organLine(List<Block> blocks) {
        List<UnnumberedParagraph> preamble = blocks.stream()
                .takeWhile(block -> !(block instanceof NumberedParagraph))
                .filter(UnnumberedParagraph.class::isInstance).map(UnnumberedParagraph.class::cast).toList();
        Optional<UnnumberedParagraph> known = preamble.stream()
                .filter(paragraph -> organLines.find(words(paragraph)).isPresent()).findFirst();
        return known.or(() -> preamble.stream().limit(1).filter(this::looksLikeOrganLine).findFirst());
    }

    private boolean looksLikeOrganLine(UnnumberedParagraph paragraph) {
        String words = words(paragraph);
        return words.length() <= LONGEST_ORGAN_LINE && words.matches("(?s).*[,،，]") && paragraph.getChildren().isEmpty()
                && openings.match(words, Part.PREAMBULAR) == 0;
    }

    private boolean opensOperative(UnnumberedParagraph paragraph) {
        return openings.part(words(paragraph)).filter(Part.OPERATIVE::equals).isPresent();
    }

    private static String words(UnnumberedParagraph paragraph) {
        return SourceText.of(paragraph.getContent());
    }
}
