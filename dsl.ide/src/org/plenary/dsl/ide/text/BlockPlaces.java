package org.plenary.dsl.ide.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Division;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.Note;
import org.plenary.dsl.document.Paragraph;
import org.plenary.dsl.document.Quotation;

/** The blocks of a document in the order of the text, each with the block that it stands in. */
public final class BlockPlaces {

    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, Block> parents = new HashMap<>();

    private BlockPlaces() {
    }

    static BlockPlaces of(Document document) {
        BlockPlaces places = new BlockPlaces();
        places.add(document.body(), null);
        places.add(document.annexes(), null);
        for (Note note : document.notes()) {
            places.add(note.blocks(), null);
        }
        places.blocks.sort(Comparator.comparingInt((Block block) -> block.span().offset()));
        return places;
    }

    private void add(List<? extends Block> siblings, Block parent) {
        for (Block block : siblings) {
            blocks.add(block);
            if (parent != null) {
                parents.put(block.id(), parent);
            }
            add(children(block), block);
        }
    }

    /** All of them, parents before their children. */
    public List<Block> all() {
        return blocks;
    }

    /** What a block stands in, if it stands in one. */
    public Optional<Block> parent(Block block) {
        return Optional.ofNullable(parents.get(block.id()));
    }

    /** The innermost block that was written around a place. */
    public Optional<Block> at(int offset) {
        Block found = null;
        for (Block block : blocks) {
            if (block.span().offset() > offset) {
                break;
            }
            if (offset <= block.span().end()) {
                found = block;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The block of this name. */
    public Optional<Block> named(String id) {
        return blocks.stream().filter(block -> block.id().equals(id)).findFirst();
    }

    /** What stands in a block: under a paragraph, in a quotation, in an annex. */
    public static List<Block> children(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.children();
        }
        if (block instanceof Quotation quotation) {
            return quotation.blocks();
        }
        return block instanceof Division division ? division.blocks() : List.of();
    }
}
