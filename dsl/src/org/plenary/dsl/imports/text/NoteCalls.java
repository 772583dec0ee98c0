package org.plenary.dsl.imports.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.dsl.document.NoteCall;
import org.plenary.dsl.imports.manuscript.Run;
import org.plenary.dsl.imports.manuscript.Runs;
import org.plenary.dsl.imports.manuscript.WrittenNote;

/** Puts the calls of the notes into the text, where figures stood for them. */
final class NoteCalls {

    private final List<NoteText> notes;
    private final LineJoin joining;
    private final TextZones zones;
    private final List<PrintedParagraph> paragraphs;
    private final Map<Integer, NoteCall> calls = new LinkedHashMap<>();

    NoteCalls(List<PrintedParagraph> paragraphs, List<NoteText> notes, LineJoin joining, TextZones zones,
            boolean roundBrackets) {
        this.notes = notes;
        this.joining = joining;
        this.zones = zones;
        this.paragraphs = new ArrayList<>(paragraphs);
        Set<String> marks = notes.stream().map(NoteText::mark).collect(Collectors.toSet());
        List<CallCandidate> candidates = new CallCandidates(marks, roundBrackets).in(paragraphs);
        CallChoice choice = new CallChoice(notes, candidates, paragraphs);
        Map<Integer, List<CallCandidate>> byParagraph = new LinkedHashMap<>();
        candidates.stream().filter(candidate -> choice.note(candidate) >= 0).forEach(candidate -> byParagraph
                .computeIfAbsent(candidate.paragraph(), index -> new ArrayList<>()).add(candidate));
        Map<Integer, List<Integer>> uncalled = uncalled(choice.uncalled());
        for (int i = 0; i < this.paragraphs.size(); i++) {
            call(i, byParagraph.getOrDefault(i, List.of()), choice);
            callAtEnd(i, uncalled.getOrDefault(i, List.of()));
        }
    }

    /** The paragraphs with calls. */
    List<PrintedParagraph> paragraphs() {
        return paragraphs;
    }

    /** The notes by the keys of their calls, in the order of the first calls. */
    List<WrittenNote> written() {
        List<WrittenNote> written = new ArrayList<>();
        calls.forEach((note, call) -> {
            NoteText text = notes.get(note);
            List<Runs> words = text.lines().isEmpty() ? List.of() : List.of(joining.join(text.lines()));
            written.add(new WrittenNote(call.noteId(), text.isNumbered() || text.mark().isEmpty() ? "" : text.mark(),
                    words));
        });
        return written;
    }

    private void call(int index, List<CallCandidate> chosen, CallChoice choice) {
        if (chosen.isEmpty()) {
            return;
        }
        Runs text = paragraphs.get(index).text();
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (CallCandidate candidate : chosen) {
            String words = text.words();
            boolean spaced = candidate.start() > at && words.charAt(candidate.start() - 1) == ' '
                    && (candidate.end() == words.length() || !Character.isLetterOrDigit(words.charAt(candidate.end())));
            runs.addAll(text.before(candidate.start() - (spaced ? 1 : 0)).after(at).all());
            runs.add(Run.call(call(choice.note(candidate))));
            at = candidate.end();
        }
        runs.addAll(text.after(at).all());
        paragraphs.set(index, paragraphs.get(index).withText(new Runs(runs).folded()));
    }

    private NoteCall call(int note) {
        boolean first = !calls.containsKey(note);
        NoteText text = notes.get(note);
        boolean stars = !text.isNumbered() && !text.mark().isEmpty();
        String number = Integer.toString(calls.size() + 1);
        NoteCall call = calls.computeIfAbsent(note, index -> stars
                ? new NoteCall("note-star-" + number, text.mark(), true)
                : new NoteCall("note-" + number, number, true));
        return first ? call : new NoteCall(call.noteId(), call.mark(), false);
    }

    /** A note that is called nowhere is called at the end of its page, which the drafter has to check. */
    private void callAtEnd(int index, List<Integer> uncalled) {
        for (int note : uncalled) {
            PrintedParagraph paragraph = paragraphs.get(index);
            List<Run> runs = new ArrayList<>(paragraph.text().all());
            runs.add(Run.call(call(note)));
            String mark = notes.get(note).mark();
            paragraphs.set(index, paragraph.withText(new Runs(runs)).with("Where is note " + mark
                    + (mark.isEmpty() ? "of this page" : "") + " called? Its call was not found in the imported text, "
                    + "so it was put here."));
        }
    }

    private Map<Integer, List<Integer>> uncalled(Set<Integer> lost) {
        Map<Integer, List<Integer>> places = new LinkedHashMap<>();
        for (int note : lost) {
            int at = 0;
            for (int i = 0; i < paragraphs.size() && paragraphs.get(i).line() < notes.get(note).to(); i++) {
                boolean text = paragraphs.get(i).line() >= zones.start() && !zones.isClosing(paragraphs.get(i).words());
                at = text ? i : at;
            }
            places.computeIfAbsent(at, paragraph -> new ArrayList<>()).add(note);
        }
        return places;
    }
}
