package org.plenary.dsl.writer.docx;

import java.util.HashMap;
import java.util.Map;

/**
 * The numbers that Word counts in SEQ fields. They stand in the file as plain text, so that every reader of the file
 * sees them and none moves by itself (negotiators rely on that); but whoever inserts a paragraph and updates the fields
 * gets all of them anew. A field counts on by itself, or says its number where the drafter's numbers do not run on.
 */
final class Sequences {

    private final Map<String, Integer> last = new HashMap<>();

    /** The number that comes next in a sequence; 1 in one that begins. */
    int due(String sequence) {
        return last.getOrDefault(sequence, 0) + 1;
    }

    /** Lets a sequence begin again, as (a) does under each paragraph. */
    void begin(String sequence) {
        last.remove(sequence);
    }

    /** The instruction of the field that shows this numeral. */
    String instruction(String sequence, Numeral numeral) {
        Integer before = last.put(sequence, numeral.value());
        boolean runsOn = before != null && before + 1 == numeral.value();
        return "SEQ " + sequence + " \\* " + numeral.format() + (runsOn ? "" : " \\r " + numeral.value());
    }
}
