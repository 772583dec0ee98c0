package org.plenary.dsl.writer.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Note;
import org.plenary.dsl.document.Paragraph;

/** Names the notes of a text by what they say, so that a drafter knows them where they are called. */
final class NoteKeys {

    private final Map<String, String> keys = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Function<List<Inline>, List<String>> symbols;

    /**
     * @param symbols
     *            finds the documents that a text cites, marked or not
     */
    NoteKeys(List<Note> notes, Function<List<Inline>, List<String>> symbols) {
        this.symbols = symbols;
        for (Note note : notes) {
            keys.put(note.id(), unique(isStar(note) ? note.mark() : name(note)));
        }
    }

    /** The key of a note, by its id. */
    String of(String noteId) {
        return keys.getOrDefault(noteId, noteId);
    }

    private static boolean isStar(Note note) {
        return note.mark().matches("\\*+");
    }

    private String name(Note note) {
        return note.blocks().stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast)
                .map(paragraph -> NoteName.of(paragraph.content(), symbols.apply(paragraph.content())))
                .filter(name -> !name.isEmpty()).findFirst()
                .orElse("note-" + note.mark());
    }

    private String unique(String name) {
        String key = name;
        int number = 1;
        while (!taken.add(key)) {
            number++;
            key = name.endsWith("*") ? key + "*" : name + "-" + number;
        }
        return key;
    }
}
