package org.plenary.dsl.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds for each passage those of the other text that are like it: by the words that they share, among which rare ones
 * count more than those that stand in every paragraph. The likeness is Dice's: twice what is shared by all there is.
 */
final class Likeness {

    /** Paragraphs that share less are two paragraphs. */
    static final double LEAST = 0.4;

    /** A recital that becomes an operative paragraph changes its words as well; among equals it is the last choice. */
    private static final double OTHER_ROLE = 0.9;

    /** In texts of thousands of like paragraphs not all pairs can be looked at; these bounds never matter in others. */
    private static final int MOST_CANDIDATES = 40;
    private static final int MOST_PLACES = 400;
    private static final int MOST_EQUALS = 8;

    private final List<Unit> before;
    private final List<Unit> after;
    /** 1 for a word of every paragraph, a few times as much for one that stands in two. */
    private final Map<String, Double> rarities = new HashMap<>();
    private final Map<String, List<Integer>> places = new HashMap<>();
    private final Map<String, List<Integer>> equals = new HashMap<>();
    private final double[] sizesBefore;
    private final double[] sizesAfter;
    /** For each passage of the new text what it shares with the one looked at; 0 in between. */
    private final double[] shared;

    Likeness(List<Unit> before, List<Unit> after) {
        this.before = before;
        this.after = after;
        Stream.concat(before.stream(), after.stream())
                .forEach(unit -> unit.bag().words().keySet().forEach(word -> rarities.merge(word, 1.0, Double::sum)));
        double all = before.size() + after.size();
        rarities.replaceAll((word, frequency) -> 1 + Math.log(all / frequency) / 2);
        for (Unit unit : after) {
            unit.bag().words().keySet().forEach(word -> places.computeIfAbsent(word, key -> new ArrayList<>())
                    .add(unit.index()));
            equals.computeIfAbsent(key(unit), text -> new ArrayList<>()).add(unit.index());
        }
        sizesBefore = before.stream().mapToDouble(this::size).toArray();
        sizesAfter = after.stream().mapToDouble(this::size).toArray();
        shared = new double[after.size()];
    }

    /** All pairs that are like enough. */
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (Unit unit : before) {
            for (int candidate : candidates(unit)) {
                Pair pair = pair(unit, after.get(candidate));
                if (pair.likeness() >= LEAST) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }

    private Set<Integer> candidates(Unit unit) {
        List<Integer> sharing = new ArrayList<>();
        unit.bag().words().keySet().forEach(word -> {
            List<Integer> found = places.getOrDefault(word, List.of());
            double rarity = rarities.get(word);
            for (int place : found.size() <= MOST_PLACES ? found : List.<Integer>of()) {
                if (shared[place] == 0) {
                    sharing.add(place);
                }
                shared[place] += rarity;
            }
        });
        Set<Integer> candidates = new LinkedHashSet<>(nearest(unit));
        sharing.stream().filter(place -> unit.comparable(after.get(place)))
                .sorted(Comparator.comparingDouble(place -> -shared[place])).limit(MOST_CANDIDATES)
                .forEach(candidates::add);
        sharing.forEach(place -> shared[place] = 0);
        return candidates;
    }

    /** Those of the same text that stand at about the same place. */
    private List<Integer> nearest(Unit unit) {
        double place = unit.index() * (double) after.size() / before.size();
        List<Integer> same = equals.getOrDefault(key(unit), List.of());
        return same.stream().sorted(Comparator.comparingDouble(index -> Math.abs(index - place)))
                .limit(MOST_EQUALS).toList();
    }

    /** Passages of the same key are the same. */
    private static String key(Unit unit) {
        return unit.isMute() || unit.passage().role() == Role.ORGAN ? unit.name()
                : unit.passage().role().isProse() + unit.bag().text();
    }

    private Pair pair(Unit old, Unit now) {
        double likeness = key(old).equals(key(now)) ? 1 : dice(old, now);
        double role = old.passage().role() == now.passage().role() ? 1 : OTHER_ROLE;
        double words = Math.sqrt(1 + Math.min(old.bag().size(), now.bag().size()));
        return new Pair(old.index(), now.index(), likeness * role, likeness * likeness * role * words);
    }

    private double dice(Unit old, Unit now) {
        Map<String, Integer> others = now.bag().words();
        double common = 0;
        for (Map.Entry<String, Integer> word : old.bag().words().entrySet()) {
            int times = Math.min(word.getValue(), others.getOrDefault(word.getKey(), 0));
            common += times * rarities.get(word.getKey());
        }
        double all = sizesBefore[old.index()] + sizesAfter[now.index()];
        return all == 0 ? 0 : 2 * common / all;
    }

    private double size(Unit unit) {
        return unit.bag().words().entrySet().stream().mapToDouble(word -> word.getValue() * rarities.get(word.getKey()))
                .sum();
    }
}
