package org.plenary.dsl.rules;

import java.util.ArrayList;
import java.util.List;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Division;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.Note;
import org.plenary.dsl.document.Paragraph;
import org.plenary.dsl.document.Quotation;

/** Divides a document into its passages. */
final class Passages {

    private final List<Passage> found = new ArrayList<>();

    private Passages() {
    }

    /** The passages in the order of the text, the footnotes last. */
    static List<Passage> of(Document document) {
        Passages passages = new Passages();
        passages.add(Passage.Kind.BODY, "", document.body());
        passages.divisions(document.annexes());
        for (Note note : document.notes()) {
            passages.add(Passage.Kind.NOTE, note.id(), note.blocks());
        }
        return List.copyOf(passages.found);
    }

    private void add(Passage.Kind kind, String id, List<Block> blocks) {
        List<Block> own = blocks.stream().filter(block -> !(block instanceof Division)).toList();
        found.add(new Passage(kind, id, own));
        quotations(own);
        divisions(blocks);
    }

    private void divisions(List<? extends Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Division division) {
                add(kind(division.kind()), division.id(), division.blocks());
            }
        }
    }

    private void quotations(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Quotation quotation) {
                add(Passage.Kind.QUOTATION, quotation.id(), quotation.blocks());
            } else if (block instanceof Paragraph paragraph) {
                quotations(paragraph.children());
            }
        }
    }

    private static Passage.Kind kind(Division.Kind kind) {
        return switch (kind) {
            case PART -> Passage.Kind.PART;
            case ANNEX -> Passage.Kind.ANNEX;
            case APPENDIX -> Passage.Kind.APPENDIX;
        };
    }
}
