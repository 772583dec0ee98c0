package org.plenary.dsl.cli;

import java.util.List;
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
        List<Fix> fixes = safe(found);
        for (int round = 0; round < MOST_ROUNDS && !fixes.isEmpty(); round++) {
            String next = Edit.apply(Fix.edits(fixes), text);
            List<Problem> left = problems.apply(next);
            if (left.size() >= found.size()) {
                break;
            }
            applied += fixes.size();
            text = next;
            found = left;
            fixes = safe(found);
        }
        return text;
    }

    /** How many problems were cured. */
    int applied() {
        return applied;
    }

    /** Of each problem the safe cure, unless it touches what another one changes; that has its turn later. */
    private static List<Fix> safe(List<Problem> problems) {
        return Fix.apart(problems.stream()
                .flatMap(problem -> problem.fixes().stream().filter(Fix::safe).limit(1)).toList());
    }
}
