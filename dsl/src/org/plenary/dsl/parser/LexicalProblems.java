package org.plenary.dsl.parser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.source.Span;

/** Collects the problems that reading a text finds. */
public final class LexicalProblems {

    /** Of each kind: a file of nothing but NUL characters is understood after a hundred of them. */
    private static final int MOST_OF_A_KIND = 100;

    private final List<Problem> problems = new ArrayList<>();
    private final Map<LexicalFault, Integer> counts = new HashMap<>();

    LexicalProblems() {
    }

    /** The problems of a text, in the order of their places. Does not throw, whatever the text. */
    public static List<Problem> of(String text) {
        return LexedText.of(text).problems();
    }

    /** Reports a fault with its cures, the likeliest first. */
    void report(LexicalFault fault, int start, int end, Fix... cures) {
        report(fault, start, end, "", cures);
    }

    /** Reports a fault whose message names something that was written. */
    void report(LexicalFault fault, int start, int end, String written, Fix... cures) {
        if (counts.merge(fault, 1, Integer::sum) <= MOST_OF_A_KIND) {
            problems.add(new Problem(fault.severity(), fault.code(), fault.message(written),
                    new Span(start, end - start), List.of(cures)));
        }
    }

    List<Problem> inOrder() {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparingInt((Problem problem) -> problem.span().offset()).thenComparing(Problem::code));
        return List.copyOf(sorted);
    }
}
