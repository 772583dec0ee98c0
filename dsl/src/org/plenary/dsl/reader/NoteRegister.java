package org.plenary.dsl.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.plenary.dsl.document.NoteCall;
import org.plenary.dsl.resolution.Note;

/**
 * Numbers the footnotes in the order of their first call, whatever their keys are. A note called again keeps its
 * number. Notes whose key is asterisks (to the symbol, the title, a sponsor) print those.
 */
final class NoteRegister {

    private final Map<Note, NoteCall> first = new LinkedHashMap<>();
    private final Deque<Note> unread = new ArrayDeque<>();
    private int numbers;
    private int stars;

    /** The call of a note that stands next in the printed order. */
    NoteCall call(Note note) {
        NoteCall known = first.get(note);
        if (known != null) {
            return new NoteCall(known.noteId(), known.mark(), false);
        }
        NoteCall call = isStar(note) ? star(note) : number();
        first.put(note, call);
        unread.add(note);
        return call;
    }

    /** The next called note whose text is not read yet. Reading it may call further notes. */
    Optional<Note> nextUnread() {
        return Optional.ofNullable(unread.poll());
    }

    /** Whether the note is called anywhere so far. */
    boolean isCalled(Note note) {
        return first.containsKey(note);
    }

    /** The first call of a called note: its mark and id. */
    NoteCall firstCall(Note note) {
        return first.get(note);
    }

    private NoteCall number() {
        numbers++;
        return new NoteCall("note-" + numbers, Integer.toString(numbers), true);
    }

    private NoteCall star(Note note) {
        stars++;
        return new NoteCall("note-star-" + stars, note.getName(), true);
    }

    private static boolean isStar(Note note) {
        return note.getName() != null && !note.getName().isEmpty() && note.getName().chars().allMatch(c -> c == '*');
    }
}
