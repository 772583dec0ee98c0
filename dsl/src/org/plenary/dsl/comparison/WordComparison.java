package org.plenary.dsl.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.dsl.comparison.Run.State;

/** Tells word by word what became of a passage, as an editor would mark it: phrases, not single letters and spaces. */
final class WordComparison {

    private final List<Token> before;
    private final List<Token> after;
    private final BitSet keptBefore;
    private final BitSet keptAfter;

    private WordComparison(List<Token> before, List<Token> after) {
        this.before = before;
        this.after = after;
        Map<String, Integer> numbers = new HashMap<>();
        Edits edits = Edits.of(numbered(before, numbers), numbered(after, numbers));
        this.keptBefore = edits.keptBefore();
        this.keptAfter = edits.keptAfter();
    }

    /** The words of both, in the order in which they are read: what was removed before what was put in its place. */
    static List<Run> of(List<Token> before, List<Token> after) {
        WordComparison comparison = new WordComparison(before, after);
        comparison.joinPhrases();
        comparison.slide();
        return comparison.runs();
    }

    /** All these words in one state. */
    static List<Run> all(List<Token> tokens, State state) {
        Runs runs = new Runs();
        tokens.forEach(token -> runs.add(state, token));
        return runs.finished();
    }

    private static int[] numbered(List<Token> tokens, Map<String, Integer> numbers) {
        return tokens.stream().mapToInt(token -> numbers.computeIfAbsent(token.meaning(), name -> numbers.size()))
                .toArray();
    }

    /**
     * Few words that stayed between many that were replaced are read more easily as one change. What stayed is given up
     * where it weighs no more than the change on either side, until nothing more can be. Between words that were only
     * put in, or only taken out, every word that stayed is worth showing.
     */
    private void joinPhrases() {
        boolean joined = true;
        while (joined) {
            joined = false;
            List<Stretch> stretches = stretches();
            for (int i = 1; i + 1 < stretches.size(); i++) {
                Stretch stretch = stretches.get(i);
                if (stretch.kept() && isLostBetween(stretches.get(i - 1), stretch, stretches.get(i + 1))) {
                    keptBefore.clear(stretch.before(), stretch.beforeEnd());
                    keptAfter.clear(stretch.after(), stretch.afterEnd());
                    joined = true;
                    // What follows has grown; it is weighed again in the next round.
                    i += 2;
                }
            }
        }
    }

    private static boolean isLostBetween(Stretch left, Stretch stretch, Stretch right) {
        boolean replaced = (left.removes() || right.removes()) && (left.adds() || right.adds());
        return replaced && stretch.weight() <= Math.min(left.weight(), right.weight());
    }

    /**
     * What was put in or taken out may as well begin later where it begins with the word that follows it: of
     * « 75/1号和76/2号决议 » not « 号和76/2 » is new, but « 和76/2号 ».
     */
    private void slide() {
        List<Stretch> stretches = stretches();
        for (int i = 0; i + 1 < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            int room = stretches.get(i + 1).afterEnd() - stretches.get(i + 1).after();
            if (!stretch.kept() && !stretch.removes()) {
                slide(after, keptAfter, stretch.after(), stretch.afterEnd(), room);
            } else if (!stretch.kept() && !stretch.adds()) {
                slide(before, keptBefore, stretch.before(), stretch.beforeEnd(), room);
            }
        }
    }

    /** One word less than there is room for: what was parted stays so. */
    private static void slide(List<Token> tokens, BitSet kept, int start, int end, int room) {
        for (int by = 0; by + 1 < room && same(tokens, start + by, end + by); by++) {
            kept.set(start + by);
            kept.clear(end + by);
        }
    }

    private static boolean same(List<Token> tokens, int first, int second) {
        return tokens.get(first).meaning().equals(tokens.get(second).meaning());
    }

    /**
     * Tokens beside one another that all stayed, or all did not.
     *
     * @param weight
     *            of what stayed; or of the larger of what was removed and what was added
     */
    private record Stretch(boolean kept, int before, int beforeEnd, int after, int afterEnd, int weight) {

        boolean removes() {
            return before < beforeEnd;
        }

        boolean adds() {
            return after < afterEnd;
        }
    }

    private List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            boolean kept = i < before.size() && keptBefore.get(i) && j < after.size() && keptAfter.get(j);
            int iEnd = kept ? end(keptBefore.nextClearBit(i), before) : end(keptBefore.nextSetBit(i), before);
            int jEnd = kept ? end(keptAfter.nextClearBit(j), after) : end(keptAfter.nextSetBit(j), after);
            if (kept) {
                int length = Math.min(iEnd - i, jEnd - j);
                iEnd = i + length;
                jEnd = j + length;
            }
            int weight = Math.max(weight(before, i, iEnd), weight(after, j, jEnd));
            stretches.add(new Stretch(kept, i, iEnd, j, jEnd, weight));
            i = iEnd;
            j = jEnd;
        }
        return stretches;
    }

    private static int end(int found, List<Token> tokens) {
        return found < 0 ? tokens.size() : Math.min(found, tokens.size());
    }

    private static int weight(List<Token> tokens, int start, int end) {
        return tokens.subList(start, end).stream().mapToInt(Token::weight).sum();
    }

    private List<Run> runs() {
        Runs runs = new Runs();
        for (Stretch stretch : stretches()) {
            if (!stretch.kept()) {
                before.subList(stretch.before(), stretch.beforeEnd()).forEach(token -> runs.add(State.REMOVED, token));
            }
            State state = stretch.kept() ? State.SAME : State.ADDED;
            after.subList(stretch.after(), stretch.afterEnd()).forEach(token -> runs.add(state, token));
        }
        return runs.finished();
    }
}
