package org.plenary.dsl.comparison;

import java.util.List;
import java.util.stream.Stream;
import org.plenary.dsl.document.Document;

/**
 * Two resolutions, passage by passage and word by word: what a delegation asks when a new text is circulated.
 *
 * @param before
 *            the old one
 * @param after
 *            the new one
 * @param masthead
 *            the lines above the text
 * @param text
 *            parts, paragraphs and annexes
 * @param closing
 *            the lines under the text
 * @param notes
 *            the footnotes
 */
public record Comparison(Document before, Document after, List<Change> masthead, List<Change> text,
        List<Change> closing, List<Change> notes) {

    public Comparison {
        masthead = List.copyOf(masthead);
        text = List.copyOf(text);
        closing = List.copyOf(closing);
        notes = List.copyOf(notes);
    }

    /** Compares any two documents; they need not be texts of the same resolution, or of the same language. */
    public static Comparison of(Document before, Document after) {
        Counterparts counterparts = new Counterparts(before, after);
        List<Change> notes = counterparts.likely(Passages.ofNotes(before), Passages.ofNotes(after));
        List<Change> text = counterparts.likely(Passages.ofText(before), Passages.ofText(after));
        return new Comparison(before, after,
                counterparts.named(Passages.ofMasthead(before), Passages.ofMasthead(after)), text,
                counterparts.named(Passages.ofClosing(before), Passages.ofClosing(after)), notes);
    }

    /** Everything, in the order in which it prints. */
    public Stream<Change> all() {
        return Stream.of(masthead, text, closing, notes).flatMap(List::stream).flatMap(Change::all);
    }

    /** Whether a reader would find no difference. */
    public boolean isQuiet() {
        return all().allMatch(Change::isQuiet);
    }
}
