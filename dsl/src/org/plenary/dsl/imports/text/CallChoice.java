package org.plenary.dsl.imports.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Chooses which candidates call the notes. First calls follow one another as the notes do, so the choice is the one in
 * which they do so with the greatest weight; a further call of a note that was called is taken where it is likely.
 */
final class CallChoice {

    /** What a note left without a call costs. */
    private static final int LOST = 8;

    private final List<NoteText> notes;
    private final List<CallCandidate> candidates;
    private final int[] paragraphLines;
    private final Map<CallCandidate, Integer> chosen = new HashMap<>();

    /** What was chosen up to a candidate. */
    private record Step(CallCandidate candidate, int note, Step before) {
    }

    CallChoice(List<NoteText> notes, List<CallCandidate> candidates, List<PrintedParagraph> paragraphs) {
        this.notes = notes;
        this.candidates = candidates;
        this.paragraphLines = paragraphs.stream().mapToInt(PrintedParagraph::line).toArray();
        chooseFirst();
        chooseAgain();
    }

    /** The note that a candidate calls; -1 if it calls none. */
    int note(CallCandidate candidate) {
        return chosen.getOrDefault(candidate, -1);
    }

    /** The notes that are called nowhere. */
    Set<Integer> uncalled() {
        Set<Integer> uncalled = new TreeSet<>();
        for (int i = 0; i < notes.size(); i++) {
            if (!chosen.containsValue(i)) {
                uncalled.add(i);
            }
        }
        return uncalled;
    }

    /** The heaviest increasing chain, by a tree of maxima over the notes: many candidates cost little more than few. */
    private void chooseFirst() {
        Map<String, List<Integer>> byMark = new HashMap<>();
        for (int i = 0; i < notes.size(); i++) {
            byMark.computeIfAbsent(notes.get(i).mark(), mark -> new ArrayList<>()).add(i);
        }
        long[] weights = new long[notes.size() + 2];
        Arrays.fill(weights, Long.MIN_VALUE);
        Step[] steps = new Step[notes.size() + 2];
        Step best = null;
        long bestWeight = Long.MIN_VALUE;
        for (CallCandidate candidate : candidates) {
            for (int note : byMark.getOrDefault(candidate.mark(), List.of())) {
                if (!isInRange(candidate, notes.get(note))) {
                    continue;
                }
                int before = heaviest(weights, note);
                long weight = candidate.weight() + LOST + (before < 0 ? 0 : Math.max(0, weights[before]));
                Step step = new Step(candidate, note, before < 0 || weights[before] <= 0 ? null : steps[before]);
                if (weight > bestWeight) {
                    bestWeight = weight;
                    best = step;
                }
                raise(weights, steps, note, weight, step);
            }
        }
        for (Step step = best; step != null; step = step.before()) {
            chosen.put(step.candidate(), step.note());
        }
    }

    private static int heaviest(long[] weights, int note) {
        int best = -1;
        for (int i = note; i > 0; i -= i & -i) {
            best = best < 0 || weights[i] > weights[best] ? i : best;
        }
        return best < 0 || weights[best] == Long.MIN_VALUE ? -1 : best;
    }

    private static void raise(long[] weights, Step[] steps, int note, long weight, Step step) {
        for (int i = note + 1; i < weights.length; i += i & -i) {
            if (weight > weights[i]) {
                weights[i] = weight;
                steps[i] = step;
            }
        }
    }

    private boolean isInRange(CallCandidate candidate, NoteText note) {
        int first = paragraphLines[candidate.paragraph()];
        int next = candidate.paragraph() + 1 < paragraphLines.length ? paragraphLines[candidate.paragraph() + 1]
                : Integer.MAX_VALUE;
        return first < note.to() && next > note.from();
    }

    private void chooseAgain() {
        Map<String, Integer> called = new HashMap<>();
        Set<CallCandidate> first = new HashSet<>(chosen.keySet());
        for (CallCandidate candidate : candidates) {
            if (first.contains(candidate)) {
                called.put(candidate.mark(), chosen.get(candidate));
            } else if (candidate.weight() >= CallCandidate.LIKELY && called.containsKey(candidate.mark())) {
                chosen.put(candidate, called.get(candidate.mark()));
            }
        }
    }
}
