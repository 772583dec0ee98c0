package org.plenary.dsl.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.Sentence;

/** The written numbers, or letters, of one list in their order; and those among them that are out of it. */
final class MarkerRun {

    private final ReadingFault fault;
    private final List<Item> items = new ArrayList<>();
    private final List<Integer> wrong = new ArrayList<>();
    private int last;

    /** A marker of the list; {@code anew} writes it with another number, if that is known. */
    private record Item(Span place, PlacedMarker placed, int due, IntFunction<Optional<String>> anew) {

        /** A paragraph that is inserted as "2 bis" follows the second. */
        boolean follows() {
            return placed.number() == due || placed.insertion() > 0 && placed.number() == due - 1;
        }
    }

    /**
     * A list that is empty yet.
     *
     * @param fault
     *            what is wrong where a marker does not follow the one before it
     */
    MarkerRun(ReadingFault fault) {
        this.fault = fault;
    }

    /** The number that is due next. */
    int due() {
        return last + 1;
    }

    /** An empty list of the same kind. */
    MarkerRun anew() {
        return new MarkerRun(fault);
    }

    /** Adds the next marker. An excerpt in a quotation may begin with any number. */
    void add(Span place, PlacedMarker placed, boolean excerpt, IntFunction<Optional<String>> anew) {
        Item item = new Item(place, placed, due(), anew);
        if (!item.follows() && !(excerpt && item.due == 1)) {
            wrong.add(items.size());
        }
        items.add(item);
        last = placed.number();
    }

    /** What is out of order. One cure puts all in order, from the first that is not. */
    List<Problem> problems() {
        if (wrong.isEmpty()) {
            return List.of();
        }
        List<Fix> cures = inOrder(wrong.get(0)).stream().toList();
        return wrong.stream().map(items::get).map(item -> fault
                .at(item.place, item.due, item.placed.marker().printed()).curedBy(cures)).toList();
    }

    private Optional<Fix> inOrder(int first) {
        List<Edit> edits = new ArrayList<>();
        int number = items.get(first).due - 1;
        for (Item item : items.subList(first, items.size())) {
            number += item.placed.insertion() > 0 ? 0 : 1;
            if (!item.placed.marker().supplied() && item.placed.number() != number) {
                Optional<String> written = item.anew.apply(number);
                if (written.isEmpty()) {
                    return Optional.empty();
                }
                edits.add(new Edit(item.place, written.get()));
            }
        }
        return Optional.of(Fix.choice(title(items.get(first), edits), edits.toArray(Edit[]::new)));
    }

    private static Sentence title(Item first, List<Edit> edits) {
        return Sentence.of(edits.size() == 1 ? "in-order.one" : "in-order.and-below", edits.get(0).replacement(),
                first.placed.marker().printed());
    }
}
