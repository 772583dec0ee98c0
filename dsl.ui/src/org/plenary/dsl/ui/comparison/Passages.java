package org.plenary.dsl.ui.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.plenary.dsl.ui.Words;
import org.plenary.dsl.ui.comparison.Passage.Place;

/** Reads what the server says of two texts into the tree that is shown. */
final class Passages {

    private int count;

    private Passages() {
    }

    /** The groups of an answer, and the annexes between them; empty if it is no comparison. */
    static List<Passage> of(Object answer) {
        return answer instanceof Map<?, ?> comparison ? new Passages().groups(comparison) : List.of();
    }

    private List<Passage> groups(Map<?, ?> comparison) {
        Map<String, List<Object>> groups = new LinkedHashMap<>();
        add(groups, "compare.header", comparison.get("header"));
        add(groups, "compare.header", comparison.get("closing"));
        List<Object> divisions = new ArrayList<>();
        for (Object entry : list(comparison.get("text"))) {
            switch (String.valueOf(((Map<?, ?>) entry).get("role"))) {
                case "organ", "recital" -> add(groups, "compare.preamble", List.of(entry));
                case "division" -> divisions.add(entry);
                default -> add(groups, "compare.operative", List.of(entry));
            }
        }
        List<Passage> top = new ArrayList<>();
        groups.forEach((name, entries) -> group(name, entries).ifPresent(top::add));
        top.addAll(all(divisions));
        group("compare.notes", list(comparison.get("notes"))).ifPresent(top::add);
        return top;
    }

    private static void add(Map<String, List<Object>> groups, String name, Object entries) {
        groups.computeIfAbsent(name, key -> new ArrayList<>()).addAll(list(entries));
    }

    private Optional<Passage> group(String name, List<?> entries) {
        int order = count++;
        List<Passage> members = all(entries);
        Optional<Place> old = place(members, Passage::old);
        Optional<Place> now = place(members, Passage::now);
        return members.isEmpty() ? Optional.empty() : Optional.of(new Passage(order, Passage.GROUP, Words.of(name),
                false, false, old, now, members));
    }

    private static Optional<Place> place(List<Passage> members, Function<Passage, Optional<Place>> side) {
        return members.stream().map(side).flatMap(Optional::stream).reduce(Place::and)
                .map(place -> new Place("", place.offset(), place.length()));
    }

    private List<Passage> all(List<?> entries) {
        List<Passage> passages = new ArrayList<>();
        for (Object entry : entries) {
            if (entry instanceof Map<?, ?> map) {
                passages.add(passage(map));
            }
        }
        return passages;
    }

    private Passage passage(Map<?, ?> entry) {
        int order = count++;
        boolean moved = Boolean.TRUE.equals(entry.get("moved"));
        boolean differs = moved || !"same".equals(entry.get("kind"));
        return new Passage(order, String.valueOf(entry.get("role")), String.valueOf(entry.get("words")), differs, moved,
                Place.of(entry.get("old")), Place.of(entry.get("new")), all(list(entry.get("children"))));
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
