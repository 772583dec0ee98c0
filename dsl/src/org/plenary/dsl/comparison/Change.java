package org.plenary.dsl.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.dsl.comparison.Run.State;

/**
 * What became of a passage.
 *
 * @param before
 *            as it was; empty if it is new
 * @param after
 *            as it is; empty if it is gone
 * @param moved
 *            whether it stands elsewhere now, among other passages; one that merely has another number does not
 * @param runs
 *            its words, in reading order, those that were removed too
 * @param children
 *            what became of what stands under it
 */
public record Change(Optional<Passage> before, Optional<Passage> after, boolean moved, List<Run> runs,
        List<Change> children) {

    /** What became of the words of a passage. */
    public enum Kind {
        SAME, CHANGED, ADDED, REMOVED
    }

    public Change {
        runs = List.copyOf(runs);
        children = List.copyOf(children);
    }

    static Change added(Passage passage, List<Token> tokens) {
        return new Change(Optional.empty(), Optional.of(passage), false, WordComparison.all(tokens, State.ADDED),
                List.of());
    }

    static Change removed(Passage passage, List<Token> tokens) {
        return new Change(Optional.of(passage), Optional.empty(), false, WordComparison.all(tokens, State.REMOVED),
                List.of());
    }

    static Change kept(Passage before, Passage after, List<Token> tokensBefore, List<Token> tokensAfter) {
        return new Change(Optional.of(before), Optional.of(after), false, WordComparison.of(tokensBefore, tokensAfter),
                List.of());
    }

    Change with(boolean nowMoved, List<Change> nowChildren) {
        return new Change(before, after, nowMoved, runs, nowChildren);
    }

    /** What became of its own words, whatever stands under it. */
    public Kind kind() {
        if (before.isEmpty()) {
            return Kind.ADDED;
        }
        if (after.isEmpty()) {
            return Kind.REMOVED;
        }
        return runs.stream().allMatch(run -> run.state() == State.SAME) ? Kind.SAME : Kind.CHANGED;
    }

    /** Whether nothing happened to it, and to nothing under it. */
    public boolean isQuiet() {
        return all().allMatch(change -> change.kind() == Kind.SAME && !change.moved);
    }

    /** Whether only its number is another one, because others came or went before it. */
    public boolean renumbered() {
        return before.isPresent() && after.isPresent() && !before.get().marker().equals(after.get().marker());
    }

    /** The passage as it is; one that is gone, as it was. */
    public Passage passage() {
        return after.or(() -> before).orElseThrow();
    }

    /** The change and all under it, in reading order. */
    public Stream<Change> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Change::all));
    }
}
