package org.plenary.dsl.rules.numbering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Span;

/**
 * The text of a footnote as it was written: {@code [^key]: text}.
 *
 * @param name
 *            its key
 * @param key
 *            where the key stands
 * @param whole
 *            where all of it stands
 */
record WrittenNote(String name, Span key, Span whole) {

    private static final Pattern BEGINNING = Pattern.compile("\\[\\^([^\\]\\s]+)\\]:");
    private static final Pattern LINE_ENDS = Pattern.compile("(?:\r\n|\n|\r)*");

    /** The footnote at a place, if one begins there. */
    static Optional<WrittenNote> at(String source, Span place) {
        if (place.offset() < 0) {
            return Optional.empty();
        }
        Matcher beginning = BEGINNING.matcher(source).region(place.offset(), source.length());
        return beginning.lookingAt() ? Optional.of(new WrittenNote(beginning.group(1),
                new Span(beginning.start(1), beginning.group(1).length()), place)) : Optional.empty();
    }

    /** Where its words stand. */
    Span text() {
        int start = Math.min(key.end() + 3, whole.end());
        return new Span(start, whole.end() - start);
    }

    /** The changes that let all calls of this note call another, and delete this one. */
    static Edit[] merged(String source, WrittenNote note, String other) {
        List<Edit> edits = new ArrayList<>(calls(source, note.name()).stream()
                .filter(call -> call.offset() < note.whole().offset() || call.offset() >= note.whole().end())
                .map(call -> new Edit(call, other)).toList());
        Matcher ends = LINE_ENDS.matcher(source).region(note.whole().end(), source.length());
        int end = ends.lookingAt() ? ends.end() : note.whole().end();
        edits.add(new Edit(new Span(note.whole().offset(), end - note.whole().offset()), ""));
        edits.sort(Comparator.comparingInt(edit -> edit.span().offset()));
        return edits.toArray(Edit[]::new);
    }

    /** Where the key stands in the calls of a note. */
    static List<Span> calls(String source, String name) {
        String call = "[^" + name + "]";
        List<Span> calls = new ArrayList<>();
        for (int at = source.indexOf(call); at >= 0; at = source.indexOf(call, at + call.length())) {
            boolean escaped = at > 0 && source.charAt(at - 1) == '\\';
            if (!escaped && !source.startsWith(":", at + call.length())) {
                calls.add(new Span(at + 2, name.length()));
            }
        }
        return calls;
    }
}
