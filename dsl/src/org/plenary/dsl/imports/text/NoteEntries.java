package org.plenary.dsl.imports.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.plenary.dsl.imports.manuscript.Runs;

/**
 * Reads the notes that stand together at one place. Some extractions set the number on a line of its own, before its
 * note or after all of them: numbers without a note go, in their order, to the notes without a number.
 */
final class NoteEntries {

    /** Numbers of notes follow one another; one may be lost. */
    private static final int LARGEST_STEP = 2;

    private final List<PrintedLine> lines;
    private final List<String> marks = new ArrayList<>();
    private final List<List<Runs>> texts = new ArrayList<>();
    private final Deque<String> lone = new ArrayDeque<>();
    private int last;

    NoteEntries(List<PrintedLine> lines) {
        this.lines = lines;
    }

    /** The notes, called first between these lines of the body. */
    List<NoteText> read(int from, int to) {
        lines.forEach(this::add);
        if (!texts.isEmpty() && texts.get(texts.size() - 1).isEmpty()) {
            lone.addLast(marks.remove(marks.size() - 1));
            texts.remove(texts.size() - 1);
        }
        List<NoteText> notes = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String mark = marks.get(i).isEmpty() && !lone.isEmpty() ? lone.removeFirst() : marks.get(i);
            notes.add(new NoteText(mark, texts.get(i), from, to));
        }
        return notes;
    }

    private void add(PrintedLine line) {
        Optional<NoteMark> mark = NoteMark.of(line.text())
                .filter(found -> isDue(found) || found.length() == line.words().length())
                .filter(found -> !MonthNames.followsIn(line.words().substring(found.length())));
        if (mark.isPresent()) {
            begin(mark.get(), line);
        } else if (texts.isEmpty() || isComplete(line)) {
            marks.add("");
            texts.add(new ArrayList<>(List.of(line.text())));
        } else {
            texts.get(texts.size() - 1).add(line.text());
        }
    }

    private boolean isDue(NoteMark mark) {
        if (!mark.isNumber()) {
            return true;
        }
        int number = Integer.parseInt(mark.text());
        return last == 0 || number > last && number <= last + LARGEST_STEP || number < last && !lone.isEmpty();
    }

    private void begin(NoteMark mark, PrintedLine line) {
        boolean empty = !texts.isEmpty() && texts.get(texts.size() - 1).isEmpty();
        if (empty) {
            lone.addLast(marks.remove(marks.size() - 1));
            texts.remove(texts.size() - 1);
        }
        marks.add(mark.text());
        Runs rest = line.text().after(mark.length()).folded();
        texts.add(rest.isEmpty() ? new ArrayList<>() : new ArrayList<>(List.of(rest)));
        last = mark.isNumber() ? Integer.parseInt(mark.text()) : last;
    }

    /** Whether the note before has ended and this line begins one that has lost its number. */
    private boolean isComplete(PrintedLine line) {
        List<Runs> before = texts.get(texts.size() - 1);
        if (before.isEmpty()) {
            return false;
        }
        String words = before.get(before.size() - 1).words();
        boolean lost = marks.get(marks.size() - 1).isEmpty();
        return lost && words.endsWith(".") && Character.isUpperCase(line.words().charAt(0));
    }
}
