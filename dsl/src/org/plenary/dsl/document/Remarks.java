package org.plenary.dsl.document;

import java.util.List;
import java.util.Map;

/**
 * What a drafter has to check in a text that was not written but imported. Each remark becomes a comment.
 *
 * @param ofDocument
 *            those that concern the whole
 * @param ofBlocks
 *            those that concern one block, by its id
 */
public record Remarks(List<String> ofDocument, Map<String, List<String>> ofBlocks) {

    /** There is nothing to check. */
    public static final Remarks NONE = new Remarks(List.of(), Map.of());

    public Remarks {
        ofDocument = List.copyOf(ofDocument);
        ofBlocks = Map.copyOf(ofBlocks);
    }

    /** How many there are. */
    public int count() {
        return ofDocument.size() + ofBlocks.values().stream().mapToInt(List::size).sum();
    }

    /** Those that concern a block. */
    public List<String> of(String block) {
        return ofBlocks.getOrDefault(block, List.of());
    }
}
