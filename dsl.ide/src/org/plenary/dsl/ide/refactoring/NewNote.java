package org.plenary.dsl.ide.refactoring;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.dsl.ide.text.OpenText;
import org.plenary.dsl.ide.text.WrittenNotes;
import org.plenary.dsl.resolution.Note;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Span;

/** Begins a footnote: its call where the cursor is, its text below all others. */
public final class NewNote {

    private NewNote() {
    }

    /** A call at a place, and the note that it calls, under a key that no other note has. */
    public static List<Edit> at(OpenText text, int offset) {
        String key = freeKey(text);
        return List.of(Edit.insert(offset, "[^" + key + "]"), below(text, key));
    }

    /** A key that no note has yet: {@code note-7}. */
    public static String freeKey(OpenText text) {
        Set<String> taken = WrittenNotes.of(text).stream().map(Note::getName).collect(Collectors.toSet());
        int number = taken.size() + 1;
        while (taken.contains("note-" + number)) {
            number++;
        }
        return "note-" + number;
    }

    /** The beginning of a note at the end of the text. */
    public static Edit below(OpenText text, String key) {
        String source = text.source();
        int end = source.stripTrailing().length();
        String lineEnd = source.contains("\r\n") ? "\r\n" : "\n";
        String note = (end == 0 ? "" : lineEnd + lineEnd) + "[^" + key + "]: ";
        return new Edit(new Span(end, source.length() - end), note + lineEnd);
    }
}
