package org.plenary.dsl.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Problem;

/**
 * Applies the cures of a text that may be applied without asking, until none is left. A cure may make room for another;
 * a text whose cures never end is left at a point where it had fewer problems than before.
 */
final class SafeFixes {

    /** Real texts need two or three. */
    private static final int MOST_ROUNDS = 20;

    private final Function<String, List<Problem>> problems;
    private String text;
    private int applied;

    /**
     * @param problems
     *            finds what is wrong with a text
     */
    SafeFixes(Function<String, List<Problem>> problems, String text) {
        this.problems = problems;
        this.text = text;
    }

    /** The text with its cures. */
    String fixed() {
        List<Problem> found = problems.apply(text);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Fix> fixes = apart(found);
            List<Edit> edits = edits(fixes);
            String next = Edit.apply(edits, text);
            List<Problem> left = problems.apply(next);
            if (fixes.isEmpty() || left.size() >= found.size()) {
                break;
            }
            applied += fixes.size();
            text = next;
            found = left;
        }
        return text;
    }

    /** How many problems were cured. */
    int applied() {
        return applied;
    }

    /** Of each problem the first safe cure, unless it touches what another one changes; that has its turn later. */
    private static List<Fix> apart(List<Problem> problems) {
        List<Fix> chosen = new ArrayList<>();
        List<Edit> taken = new ArrayList<>();
        for (Problem problem : problems) {
            Optional<Fix> fix = problem.fixes().stream().filter(Fix::safe).findFirst();
            if (fix.isPresent() && fix.get().edits().stream().noneMatch(edit -> touches(edit, taken))) {
                chosen.add(fix.get());
                taken.addAll(fix.get().edits());
            }
        }
        return chosen;
    }

    private static boolean touches(Edit edit, List<Edit> taken) {
        return taken.stream().anyMatch(other -> edit.span().offset() <= other.span().end()
                && other.span().offset() <= edit.span().end());
    }

    private static List<Edit> edits(List<Fix> fixes) {
        return fixes.stream().flatMap(fix -> fix.edits().stream())
                .sorted(Comparator.comparingInt(edit -> edit.span().offset())).toList();
    }
}
