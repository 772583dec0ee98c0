package org.plenary.dsl.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.dsl.Plenary;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Problem;

/** One mistake in one text: is it found at its place, and do its cures cure it? */
final class Trial {

    private final Plenary plenary;
    private final Sample sample;
    private final Mutation mutation;
    private final Mutant mutant;
    private final String spoilt;
    private final List<Problem> problems;
    private final Optional<Problem> found;

    Trial(Plenary plenary, Sample sample, Mutation mutation, Mutant mutant) {
        this.plenary = plenary;
        this.sample = sample;
        this.mutation = mutation;
        this.mutant = mutant;
        this.spoilt = mutant.applied(sample.source());
        this.problems = problems(spoilt);
        boolean more = count(problems, mutation.rule()) > count(sample.reading().problems(), mutation.rule());
        this.found = problems.stream().filter(problem -> more && problem.code().equals(mutation.rule()))
                .filter(problem -> mutant.holds(problem.span())).findFirst();
    }

    Sample sample() {
        return sample;
    }

    /** The alarm, if it was given at the right place. */
    Optional<Problem> found() {
        return found;
    }

    /** The cures that leave the alarm, or bring another; each with what is wrong. */
    List<String> failedCures() {
        return found.stream().flatMap(problem -> problem.fixes().stream()).map(this::failure)
                .flatMap(Optional::stream).toList();
    }

    /** What was done and where, for whoever has to find out why the rule missed it. */
    String description() {
        Edit edit = mutant.edits().get(0);
        String around = spoilt.substring(Math.max(0, edit.span().offset() - 40),
                Math.min(spoilt.length(), edit.span().offset() + edit.replacement().length() + 40));
        return sample.name() + ", " + mutation.deed() + ": …" + around.replace("\n", "⏎") + "…; problems of the rule: "
                + problems.stream().filter(problem -> problem.code().equals(mutation.rule())).map(Problem::span)
                        .toList() + ", edits " + mutant.edits();
    }

    private Optional<String> failure(Fix fix) {
        if (!inOrder(fix)) {
            return Optional.of("“" + fix.title() + "” has changes that are not in order: " + fix + " in "
                    + description());
        }
        List<Problem> left = problems(Edit.apply(fix.edits(), spoilt));
        if (count(left, mutation.rule()) >= count(problems, mutation.rule())) {
            return Optional.of("“" + fix.title() + "” leaves the alarm: " + description());
        }
        // What the correct text has may be hidden by the mistake, and seen again.
        Map<String, Long> before = counts(problems);
        Map<String, Long> first = counts(sample.reading().problems());
        return left.stream().filter(problem -> count(left, problem.code()) > Math.max(
                before.getOrDefault(problem.code(), 0L), first.getOrDefault(problem.code(), 0L))).findFirst()
                .map(problem -> "“" + fix.title() + "” brings " + problem + ": " + description());
    }

    private static boolean inOrder(Fix fix) {
        List<Edit> sorted = fix.edits().stream().sorted(Comparator.comparingInt(edit -> edit.span().offset())).toList();
        return sorted.equals(fix.edits()) && !fix.edits().isEmpty();
    }

    private List<Problem> problems(String source) {
        return plenary.read(Samples.NOWHERE, source).problems();
    }

    private static long count(List<Problem> problems, String code) {
        return problems.stream().filter(problem -> problem.code().equals(code)).count();
    }

    private static Map<String, Long> counts(List<Problem> problems) {
        return problems.stream().map(Problem::code)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
