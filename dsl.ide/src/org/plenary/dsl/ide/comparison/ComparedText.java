package org.plenary.dsl.ide.comparison;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.plenary.dsl.comparison.Change;
import org.plenary.dsl.comparison.Comparison;
import org.plenary.dsl.comparison.Passage;
import org.plenary.dsl.comparison.Role;
import org.plenary.dsl.source.Span;

/** The places of passages in one of two texts that are compared. */
final class ComparedText {

    private final Span header;

    private ComparedText(Span header) {
        this.header = header;
    }

    /** The old text. */
    static ComparedText before(Comparison comparison, int length) {
        return of(all(comparison).flatMap(change -> change.before().stream()), length);
    }

    /** The new text. */
    static ComparedText after(Comparison comparison, int length) {
        return of(all(comparison).flatMap(change -> change.after().stream()), length);
    }

    private static Stream<Change> all(Comparison comparison) {
        return Stream.concat(comparison.text().stream(), comparison.notes().stream()).flatMap(Change::all);
    }

    /** What is said above and below a text stands in its header, before the first passage. */
    private static ComparedText of(Stream<Passage> passages, int length) {
        int first = passages.mapToInt(passage -> passage.span().offset()).filter(offset -> offset >= 0).min()
                .orElse(length);
        return new ComparedText(new Span(0, first));
    }

    /** The number of a passage and its place with all that stands under it, in UTF-16 units. */
    Map<String, Object> entry(Passage passage) {
        Span whole = passage.role() == Role.MASTHEAD || passage.role() == Role.CLOSING ? header : whole(passage);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("number", passage.marker());
        entry.put("offset", whole.offset());
        entry.put("length", whole.length());
        return entry;
    }

    private static Span whole(Passage passage) {
        int start = spans(passage).mapToInt(Span::offset).min().orElse(0);
        int end = spans(passage).mapToInt(Span::end).max().orElse(start);
        return new Span(start, end - start);
    }

    private static Stream<Span> spans(Passage passage) {
        return Stream.concat(Stream.of(passage.span()).filter(span -> span.offset() >= 0),
                passage.children().stream().flatMap(ComparedText::spans));
    }
}
