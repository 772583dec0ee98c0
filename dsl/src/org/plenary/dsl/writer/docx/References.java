package org.plenary.dsl.writer.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.DocumentWalk;
import org.plenary.dsl.document.Reference;

/**
 * Which numbers are referred to. Each of them gets a bookmark, and each part of a reference ("2", "(a)") becomes a
 * field that shows what its bookmark holds: so a reference follows its paragraph when the text is edited in Word.
 */
final class References {

    /**
     * A piece of a printed reference.
     *
     * @param text
     *            as printed
     * @param bookmark
     *            where it is taken from; empty for what stands between numbers, or where the target prints no number
     */
    record Piece(String text, Optional<String> bookmark) {
    }

    /** From the outermost labelled block to each block that prints a label. */
    private final Map<String, List<String>> pathById = new HashMap<>();
    private final Map<String, String> labelById = new HashMap<>();
    private final Map<String, String> citedById = new HashMap<>();
    private final BookmarkNames names = new BookmarkNames();

    References(Document document) {
        List<Reference> found = new ArrayList<>();
        Collector collector = new Collector(found);
        collector.inlines(document.masthead().title());
        collector.blocks(document.body());
        collector.blocks(document.annexes());
        document.notes().forEach(note -> collector.blocks(note.blocks()));
        found.forEach(this::citeAll);
    }

    /** What of a block's label is cited and stands in its bookmark: "2" of "2."; empty if nobody refers to it. */
    Optional<String> citedOf(String blockId) {
        return Optional.ofNullable(citedById.get(blockId));
    }

    /** The name of a block's bookmark. */
    String bookmarkOf(String blockId) {
        return names.of(blockId);
    }

    /** The pieces of a reference in reading order; joined they give what it prints. */
    List<Piece> piecesOf(Reference reference) {
        List<Piece> pieces = new ArrayList<>();
        List<String> path = pathOf(reference);
        String rest = reference.printed();
        for (int i = 0; i < path.size(); i++) {
            String part = reference.parts().get(i);
            int at = rest.indexOf(part);
            if (at >= 0 && part.equals(citedById.get(path.get(i)))) {
                add(rest.substring(0, at), Optional.empty(), pieces);
                add(part, Optional.of(names.of(path.get(i))), pieces);
                rest = rest.substring(at + part.length());
            }
        }
        add(rest, Optional.empty(), pieces);
        return pieces;
    }

    private static void add(String text, Optional<String> bookmark, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, bookmark));
        }
    }

    private void citeAll(Reference reference) {
        List<String> path = pathOf(reference);
        for (int i = 0; i < path.size(); i++) {
            String part = reference.parts().get(i);
            if (!part.isEmpty() && labelById.get(path.get(i)).contains(part)) {
                citedById.putIfAbsent(path.get(i), part);
            }
        }
    }

    /** The blocks that the parts of a reference name; empty where there are too few. */
    private List<String> pathOf(Reference reference) {
        List<String> path = reference.targetId().map(pathById::get).orElse(List.of());
        int from = path.size() - reference.parts().size();
        return from < 0 ? List.of() : path.subList(from, path.size());
    }

    /** Notes every labelled block with the way to it, and every reference. */
    private final class Collector extends DocumentWalk {

        private final Deque<String> way = new ArrayDeque<>();
        private final List<Reference> found;

        Collector(List<Reference> found) {
            this.found = found;
        }

        @Override
        protected Void labelled(Block block, String label, Runnable content) {
            if (label.isEmpty()) {
                content.run();
                return null;
            }
            way.addLast(block.id());
            labelById.put(block.id(), label);
            pathById.put(block.id(), List.copyOf(way));
            content.run();
            way.removeLast();
            return null;
        }

        @Override
        public Void reference(Reference reference) {
            found.add(reference);
            return null;
        }
    }
}
