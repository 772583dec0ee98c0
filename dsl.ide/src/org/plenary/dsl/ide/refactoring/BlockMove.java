package org.plenary.dsl.ide.refactoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.OperativeParagraph;
import org.plenary.dsl.document.Paragraph;
import org.plenary.dsl.document.PreambularParagraph;
import org.plenary.dsl.document.SubParagraph;
import org.plenary.dsl.ide.text.BlockPlaces;
import org.plenary.dsl.ide.text.OpenText;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Span;

/**
 * Moves a recital, a paragraph or a sub-paragraph among its neighbours of the same kind, with everything under it.
 * Written numbers stay where they were, so that the order of the numbers stays right.
 */
public final class BlockMove {

    private BlockMove() {
    }

    /** The edits that move the block at a place; none where there is no neighbour to change places with. */
    public static List<Edit> of(OpenText text, int offset, boolean up) {
        return movable(text, offset).map(moved -> {
            List<Block> siblings = siblings(text, moved);
            int index = siblings.indexOf(moved);
            return moved(text, siblings, index, up ? index - 1 : index + 1);
        }).orElse(List.of());
    }

    /**
     * The edits that move the block at a place before or after the one at another place; none where the two do not
     * stand side by side, as a recital and a paragraph do not.
     */
    public static List<Edit> beside(OpenText text, int offset, boolean after, int target) {
        Optional<Block> moved = movable(text, offset);
        Optional<Block> other = movable(text, target);
        if (moved.isEmpty() || other.isEmpty()) {
            return List.of();
        }
        List<Block> siblings = siblings(text, moved.get());
        int from = siblings.indexOf(moved.get());
        int beside = siblings.indexOf(other.get());
        int to = beside + (after ? 1 : 0) - (from < beside ? 1 : 0);
        return beside < 0 ? List.of() : moved(text, siblings, from, to);
    }

    private static Optional<Block> movable(OpenText text, int offset) {
        Optional<Block> at = text.blocks().at(offset);
        while (at.isPresent() && !isMovable(at.get())) {
            at = text.blocks().parent(at.get());
        }
        return at;
    }

    private static boolean isMovable(Block block) {
        return block instanceof PreambularParagraph || block instanceof OperativeParagraph
                || block instanceof SubParagraph;
    }

    private static List<Block> siblings(OpenText text, Block block) {
        List<Block> beside = text.blocks().parent(block).map(BlockPlaces::children).orElseGet(() -> text.document()
                .body());
        List<Block> alike = new ArrayList<>(beside.stream().filter(other -> other.getClass() == block.getClass())
                .toList());
        alike.sort(Comparator.comparingInt(other -> other.span().offset()));
        return alike;
    }

    /** The words of one go to the place of another, and those between make room. */
    private static List<Edit> moved(OpenText text, List<Block> siblings, int from, int to) {
        if (from == to || to < 0 || to >= siblings.size()) {
            return List.of();
        }
        List<Span> places = new ArrayList<>(siblings.subList(Math.min(from, to), Math.max(from, to) + 1).stream()
                .map(block -> words(text, (Paragraph) block)).toList());
        List<Span> contents = new ArrayList<>(places);
        Collections.rotate(contents, from < to ? -1 : 1);
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Span words = contents.get(i);
            edits.add(new Edit(places.get(i), text.source().substring(words.offset(), words.end())));
        }
        return edits;
    }

    /** What moves: everything behind the number. */
    private static Span words(OpenText text, Paragraph paragraph) {
        Span whole = paragraph.span();
        int start = WrittenNumber.of(text).stream().map(WrittenNumber::span)
                .filter(span -> span.offset() == whole.offset()).mapToInt(Span::end).findFirst()
                .orElse(whole.offset());
        while (start < whole.end() && Character.isWhitespace(text.source().charAt(start))) {
            start++;
        }
        return new Span(start, whole.end() - start);
    }
}
