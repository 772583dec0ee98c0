package org.plenary.dsl.ide.refactoring;

import java.util.ArrayList;
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
 * Moves a recital, a paragraph or a sub-paragraph before its neighbour of the same kind, with everything under it.
 * Written numbers stay where they were, so that the order of the numbers stays right.
 */
public final class BlockMove {

    private BlockMove() {
    }

    /** The edits that move the block at a place; none where there is no neighbour to change places with. */
    public static List<Edit> of(OpenText text, int offset, boolean up) {
        Optional<Block> moved = movable(text, offset);
        if (moved.isEmpty()) {
            return List.of();
        }
        List<Block> siblings = siblings(text, moved.get());
        int index = siblings.indexOf(moved.get());
        int other = up ? index - 1 : index + 1;
        if (other < 0 || other >= siblings.size()) {
            return List.of();
        }
        Block first = siblings.get(Math.min(index, other));
        Block second = siblings.get(Math.max(index, other));
        return exchange(text, first, second);
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

    private static List<Edit> exchange(OpenText text, Block first, Block second) {
        Span one = words(text, (Paragraph) first);
        Span two = words(text, (Paragraph) second);
        String source = text.source();
        return List.of(new Edit(one, source.substring(two.offset(), two.end())),
                new Edit(two, source.substring(one.offset(), one.end())));
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
