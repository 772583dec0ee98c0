package org.plenary.dsl.rules.numbering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.dsl.document.Note;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.wording.Sentence;

/**
 * Whoever gives footnotes figures for keys reads them as their numbers. Numbers are supplied in the order of the first
 * calls, so that a key that is another figure misleads.
 */
final class NoteKeys {

    private final Draft draft;
    private final Findings findings;

    NoteKeys(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
    }

    void look() {
        List<Keyed> notes = keyed();
        Set<String> names = new HashSet<>(notes.stream().map(note -> note.written().name()).toList());
        boolean figures = names.size() == notes.size() && names.stream().allMatch(name -> name.matches("[0-9]{1,4}"));
        if (!figures) {
            return;
        }
        List<Keyed> misleading = notes.stream().filter(note -> !note.mark().equals(note.written().name())).toList();
        if (misleading.isEmpty() || misleading.stream().anyMatch(note -> isTaken(note.mark(), names))) {
            return;
        }
        Fix renumber = Fix.safe(Sentence.of("note-key-order.renumber"), renumbered(misleading));
        for (Keyed note : misleading) {
            findings.report(NumberingRule.NOTE_KEY_ORDER, note.written().key(),
                    Sentence.of("note-key-order", note.written().name(), note.mark()), renumber);
        }
    }

    /** A footnote of the numbered ones, and the number that it prints. */
    private record Keyed(WrittenNote written, String mark) {
    }

    private List<Keyed> keyed() {
        List<Keyed> keyed = new ArrayList<>();
        for (Note note : draft.document().notes()) {
            Optional<WrittenNote> written = note.mark().startsWith("*") ? Optional.empty()
                    : WrittenNote.at(draft.source(), note.span());
            written.ifPresent(found -> keyed.add(new Keyed(found, note.mark())));
        }
        return keyed;
    }

    /** Whether a footnote that is called nowhere has the key that another should have. */
    private boolean isTaken(String key, Set<String> called) {
        return !called.contains(key) && draft.source().contains("[^" + key + "]:");
    }

    private Edit[] renumbered(List<Keyed> misleading) {
        List<Edit> edits = new ArrayList<>();
        for (Keyed note : misleading) {
            edits.add(new Edit(note.written().key(), note.mark()));
            WrittenNote.calls(draft.source(), note.written().name())
                    .forEach(call -> edits.add(new Edit(call, note.mark())));
        }
        edits.sort(Comparator.comparingInt(edit -> edit.span().offset()));
        return edits.toArray(Edit[]::new);
    }
}
