package org.plenary.dsl.writer.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.dsl.document.NoteCall;

/** The places of the page where each footnote is called, for the way back. */
final class NoteCalls {

    private final Map<String, List<String>> places = new HashMap<>();

    /** Gives the id of a call that is being written: {@code call-note-3}, {@code call-note-3-2}. */
    String add(NoteCall call) {
        List<String> ofNote = places.computeIfAbsent(call.noteId(), id -> new ArrayList<>());
        String first = "call-" + call.noteId();
        String place = ofNote.isEmpty() ? first : first + "-" + (ofNote.size() + 1);
        ofNote.add(place);
        return place;
    }

    /** The ids of all calls written so far. */
    List<String> of(String noteId) {
        return places.getOrDefault(noteId, List.of());
    }
}
