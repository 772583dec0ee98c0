package org.plenary.dsl.ide.refactoring;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.OperativeParagraph;
import org.plenary.dsl.document.SubParagraph;
import org.plenary.dsl.ide.text.OpenText;
import org.plenary.dsl.ide.text.Rereading;
import org.plenary.dsl.numbering.Marker;
import org.plenary.dsl.numbering.WrittenMarker;
import org.plenary.dsl.source.Edit;

/**
 * Changes how the numbers of paragraphs are written: in figures and letters, or left to the tool. What the text prints
 * stays the same, but for {@link #renumbered}.
 */
public final class NumberConversion {

    /** A text that is numbered in a way of its own is not read again for each of its numbers. */
    private static final int MOST_ROUNDS = 20;

    private final Rereading rereading;

    /**
     * @param rereading
     *            tells what a change would print
     */
    @Inject
    public NumberConversion(Rereading rereading) {
        this.rereading = rereading;
    }

    /** Writes the numbers that the tool supplies. A single operative paragraph prints none, and gets none. */
    public List<Edit> written(OpenText text) {
        Map<Integer, Marker> printed = printed(text);
        List<Edit> edits = new ArrayList<>();
        for (WrittenNumber number : WrittenNumber.of(text)) {
            Marker marker = printed.get(number.span().offset());
            if (number.marker().isSupplied() && marker != null && !marker.isEmpty()) {
                edits.add(new Edit(number.span(), marker.printed()));
            }
        }
        return edits;
    }

    /** Leaves to the tool every number that it would supply as it is written; “2 bis” stays. */
    public List<Edit> supplied(OpenText text) {
        List<WrittenNumber> candidates = new ArrayList<>(WrittenNumber.of(text).stream()
                .filter(number -> !number.marker().isSupplied()).toList());
        Map<Integer, Marker> before = printed(text);
        for (int round = 0; !candidates.isEmpty(); round++) {
            Map<Integer, Marker> after = printedAfter(text, candidates);
            List<WrittenNumber> staying = candidates.stream().filter(number -> !same(
                    before.get(number.span().offset()), after.get(number.span().offset()))).toList();
            if (staying.isEmpty()) {
                break;
            }
            // What comes out wrong behind the first that must stay may come out right once that one stays.
            candidates.removeAll(round < MOST_ROUNDS ? staying.subList(0, 1) : staying);
        }
        return candidates.stream().map(number -> new Edit(number.span(), number.supplied())).toList();
    }

    /** Puts written numbers and letters in order, each with the one that is due at its place. */
    public List<Edit> renumbered(OpenText text) {
        List<WrittenNumber> numbers = WrittenNumber.of(text).stream()
                .filter(number -> !number.marker().isSupplied() && number.marker().insertion() == 0).toList();
        Map<Integer, Marker> due = printedAfter(text, numbers);
        List<Edit> edits = new ArrayList<>();
        for (WrittenNumber number : numbers) {
            Marker marker = due.get(number.span().offset());
            if (marker != null && !marker.isEmpty() && hasForm(marker, number)
                    && !marker.printed().equals(number.marker().text().strip())) {
                edits.add(new Edit(number.span(), marker.printed()));
            }
        }
        return edits;
    }

    /** A list that is marked in its own way, as “甲.” under an English paragraph, is left alone. */
    private static boolean hasForm(Marker due, WrittenNumber number) {
        return WrittenMarker.read(due.printed())
                .filter(read -> read.isOfListOf(number.marker())).isPresent();
    }

    private static boolean same(Marker before, Marker after) {
        return before != null && after != null && before.printed().equals(after.printed());
    }

    /** What the numbers print, by the place at which they stand now. */
    private Map<Integer, Marker> printedAfter(OpenText text, List<WrittenNumber> suppliedThen) {
        List<Edit> edits = suppliedThen.stream().map(number -> new Edit(number.span(), number.supplied())).toList();
        Map<Integer, Marker> moved = printed(rereading.after(text, edits));
        Map<Integer, Marker> printed = new HashMap<>();
        int shift = 0;
        for (Edit edit : edits) {
            printed.put(edit.span().offset(), moved.get(edit.span().offset() + shift));
            shift += edit.replacement().length() - edit.span().length();
        }
        return printed;
    }

    private static Map<Integer, Marker> printed(OpenText text) {
        Map<Integer, Marker> printed = new HashMap<>();
        for (Block block : text.blocks().all()) {
            if (block instanceof OperativeParagraph paragraph) {
                printed.put(block.span().offset(), paragraph.marker());
            } else if (block instanceof SubParagraph paragraph) {
                printed.put(block.span().offset(), paragraph.marker());
            }
        }
        return printed;
    }
}
