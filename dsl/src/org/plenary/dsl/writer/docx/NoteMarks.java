package org.plenary.dsl.writer.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.DocumentWalk;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Note;
import org.plenary.dsl.document.NoteCall;

/**
 * How the footnotes of a document are marked in Word. Word counts them itself; a note whose mark is not the number that
 * Word would give it ("*") carries its own mark.
 */
final class NoteMarks {

    private final Map<String, Note> noteById = new HashMap<>();
    private final Map<String, Integer> numberById = new HashMap<>();
    private final Set<String> counted = new HashSet<>();
    private final Set<String> anchored = new HashSet<>();

    NoteMarks(Document document) {
        for (Note note : document.notes()) {
            noteById.put(note.id(), note);
            numberById.put(note.id(), noteById.size());
        }
        FirstCalls calls = new FirstCalls();
        calls.inlines(document.masthead().sponsors());
        calls.inlines(document.masthead().source());
        calls.inlines(document.masthead().title());
        calls.blocks(document.body());
        calls.blocks(document.annexes());
        calls.found.forEach(this::count);
    }

    private void count(String noteId) {
        Note note = noteById.get(noteId);
        if (note != null && note.mark().equals(Integer.toString(counted.size() + 1))) {
            counted.add(noteId);
        }
    }

    /** By which Word's parts speak of a note; 1 for the first. */
    int numberOf(String noteId) {
        return numberById.get(noteId);
    }

    /** Whether the note carries its own mark instead of Word's number. */
    boolean hasOwnMark(String noteId) {
        return !counted.contains(noteId);
    }

    /** Whether the note stands at the foot of some page already, so that a further call only repeats its mark. */
    boolean isAnchored(String noteId) {
        return anchored.contains(noteId);
    }

    /** Takes a note as standing at the foot of a page; false if it stood there already or there is none of this id. */
    boolean anchor(String noteId) {
        return noteById.containsKey(noteId) && anchored.add(noteId);
    }

    /**
     * The notes that only the text of this content calls for the first time and that have no place in the page's text
     * yet. Word allows no call in a page header or in a footnote: such a note is hung up where the body stands beside.
     */
    List<String> calledFirstIn(List<Inline> content) {
        FirstCalls calls = new FirstCalls();
        calls.inlines(content);
        return calls.found;
    }

    /** The notes that the text of this note calls for the first time. */
    List<String> calledFirstInNote(String noteId) {
        FirstCalls calls = new FirstCalls();
        calls.blocks(noteById.get(noteId).blocks());
        return calls.found;
    }

    private static final class FirstCalls extends DocumentWalk {

        private final List<String> found = new ArrayList<>();

        @Override
        public Void noteCall(NoteCall call) {
            if (call.first()) {
                found.add(call.noteId());
            }
            return null;
        }
    }
}
