package org.plenary.dsl.imports.manuscript;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.dsl.numbering.WrittenMarker;

/**
 * Finds under what each paragraph stands: as deep as the mark-up says, and where it says nothing, by the sequence: (b)
 * stands beside (a), and (i) after a colon one deeper.
 */
final class Nesting {

    private static final Set<Line.Kind> PARAGRAPHS =
            EnumSet.of(Line.Kind.RECITAL, Line.Kind.PARAGRAPH, Line.Kind.OPERATIVE, Line.Kind.PLAIN);

    private final Node root = new Node(null, 0);
    /** The paragraphs under which the next one may stand, from the outermost to the innermost. */
    private final List<Node> open = new ArrayList<>();

    /** A line and what stands under it. */
    static final class Node {

        private final Line line;
        private final int depth;
        private final List<Node> children = new ArrayList<>();

        private Node(Line line, int depth) {
            this.line = line;
            this.depth = depth;
        }

        Line line() {
            return line;
        }

        /** 0 at the top, 1 for (a). */
        int depth() {
            return depth;
        }

        List<Node> children() {
            return children;
        }
    }

    static List<Node> of(List<Line> lines) {
        Nesting nesting = new Nesting();
        lines.forEach(nesting::add);
        return nesting.root.children;
    }

    private void add(Line line) {
        int depth = Math.min(depth(line), open.size());
        while (open.size() > depth) {
            open.remove(open.size() - 1);
        }
        Node parent = depth == 0 ? root : open.get(depth - 1);
        Node node = new Node(line, depth);
        parent.children.add(node);
        if (PARAGRAPHS.contains(line.kind())) {
            open.add(node);
        }
    }

    private int depth(Line line) {
        return switch (line.kind()) {
            case ORGAN, HEADING -> 0;
            case TABLE -> !open.isEmpty() && innermost().line.endsInColon() ? open.size() : 0;
            case QUOTATION -> open.size();
            case RECITAL, PARAGRAPH, OPERATIVE, PLAIN -> depthOfParagraph(line);
        };
    }

    private int depthOfParagraph(Line line) {
        if (line.marker().isEmpty()) {
            return line.rank() > 0 ? depthOfRank(line.rank()) : returns(line) ? 1 : 0;
        }
        WrittenMarker marker = line.marker().get();
        if (marker.isNumber()) {
            return Math.max(line.rank(), 0);
        }
        return line.rank() > 0 ? depthByMarkup(depthOfRank(line.rank()), marker) : depthBySequence(marker);
    }

    /** Text that returns to a paragraph after its list begins with a small letter: "and requests …". */
    private boolean returns(Line line) {
        boolean afterList = open.size() > 1;
        return afterList && line.kind() == Line.Kind.PARAGRAPH
                && line.words().codePoints().limit(1).anyMatch(Character::isLowerCase);
    }

    /** Where (a) stands under nothing, (i) stands one deeper than it, and not two. */
    private int depthOfRank(int rank) {
        for (int i = 0; i < Math.min(rank, open.size()); i++) {
            if (open.get(i).line.rank() >= rank) {
                return i;
            }
        }
        return rank;
    }

    /** Some files put (iii) into a list of its own under words without a letter: it stands beside (ii). */
    private int depthByMarkup(int depth, WrittenMarker marker) {
        if (depth < 2 || open.size() < depth || open.get(depth - 1).line.marker().isPresent()) {
            return depth;
        }
        boolean goesOn = open.get(depth - 2).children.stream().map(child -> child.line.marker())
                .flatMap(Optional::stream).reduce((earlier, later) -> later).filter(marker::follows).isPresent();
        return goesOn ? depth - 1 : depth;
    }

    private int depthBySequence(WrittenMarker marker) {
        boolean announced = !open.isEmpty() && innermost().line.endsInColon();
        int predecessor = predecessor(marker);
        if (predecessor >= 0 && !(announced && marker.isFirst())) {
            return predecessor;
        }
        if (announced || open.size() <= 1 || marker.isFirst()) {
            return open.size();
        }
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).line.marker().filter(marker::isOfListOf).isPresent()) {
                return i;
            }
        }
        return open.size() - 1;
    }

    private int predecessor(WrittenMarker marker) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).line.marker().filter(other -> !other.isNumber()).filter(marker::follows).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private Node innermost() {
        return open.get(open.size() - 1);
    }
}
