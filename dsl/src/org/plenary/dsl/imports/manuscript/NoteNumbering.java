package org.plenary.dsl.imports.manuscript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Note;
import org.plenary.dsl.document.NoteCall;
import org.plenary.dsl.document.PlainParagraph;
import org.plenary.dsl.source.Span;

/** Numbers the notes of a manuscript in the order of their first calls. */
final class NoteNumbering {

    private final Map<String, WrittenNote> written = new LinkedHashMap<>();
    /** By the keys of the notes, in the order of the calls. */
    private final Map<String, NoteCall> first = new LinkedHashMap<>();
    private int stars;

    NoteNumbering(List<WrittenNote> notes) {
        notes.forEach(note -> written.putIfAbsent(note.key(), note));
    }

    /** The piece with the calls as they print. */
    Piece number(Piece piece) {
        Optional<Grid> grid = piece.grid().map(table -> new Grid(table.columns(),
                table.rows().stream().map(row -> row.stream().map(this::number).toList()).toList()));
        return new Piece(piece.role(), piece.level(), piece.number(), number(piece.text()), grid, piece.quoted(),
                piece.remarks());
    }

    private Runs number(Runs text) {
        List<Run> runs = new ArrayList<>();
        for (Run run : text.all()) {
            if (run.isCall()) {
                call(run.call().get().noteId()).map(Run::call).ifPresent(runs::add);
            } else {
                runs.add(run);
            }
        }
        return new Runs(runs);
    }

    /** The call of a note of which there is no text has nothing to lead to. */
    private Optional<NoteCall> call(String key) {
        if (first.containsKey(key)) {
            NoteCall again = first.get(key);
            return Optional.of(new NoteCall(again.noteId(), again.mark(), false));
        }
        if (!written.containsKey(key)) {
            return Optional.empty();
        }
        String mark = written.get(key).mark();
        boolean star = !mark.isEmpty();
        stars += star ? 1 : 0;
        String number = Integer.toString(first.size() + 1 - stars);
        NoteCall call = star ? new NoteCall("note-star-" + stars, mark, true)
                : new NoteCall("note-" + number, number, true);
        first.put(key, call);
        return Optional.of(call);
    }

    /** The notes that were called; the text of one may call further ones. */
    List<Note> notes(InlineBuilder inlines) {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            String key = List.copyOf(first.keySet()).get(i);
            NoteCall call = first.get(key);
            List<Block> blocks = new ArrayList<>();
            for (Runs paragraph : written.get(key).paragraphs()) {
                blocks.add(new PlainParagraph(call.noteId() + "-text-" + (blocks.size() + 1),
                        inlines.of(number(paragraph).folded()), List.of(), Span.NONE));
            }
            notes.add(new Note(call.noteId(), call.mark(), blocks, Span.NONE));
        }
        return notes;
    }

    /** The notes that nothing calls: their words would be lost unsaid. */
    List<String> remarks() {
        return written.values().stream().filter(note -> !first.containsKey(note.key()))
                .map(note -> "Where does this footnote belong? Nothing calls it: “"
                        + String.join(" ", note.paragraphs().stream().map(text -> text.folded().words()).toList())
                        + "”")
                .toList();
    }
}
