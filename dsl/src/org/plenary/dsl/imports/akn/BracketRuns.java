package org.plenary.dsl.imports.akn;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plenary.dsl.imports.manuscript.Run;
import org.plenary.dsl.imports.manuscript.Runs;

/** Marks the brackets of text that is not agreed: "[Peru: in a position to do so]". */
final class BracketRuns {

    private static final String COMMAS = "[,،、]";

    private BracketRuns() {
    }

    /**
     * Marks the first and the last sign of these runs, if they are brackets.
     *
     * @param proposers
     *            the names that stand at the beginning, before a colon; they are no part of the text
     */
    static void mark(List<Run> runs, Optional<String> proposers) {
        int last = runs.size() - 1;
        if (last < 0 || !runs.get(0).text().startsWith("[") || !runs.get(last).text().endsWith("]")) {
            return;
        }
        List<String> names = proposers.stream().flatMap(words -> Arrays.stream(words.split(COMMAS)))
                .map(String::strip).filter(name -> !name.isEmpty()).toList();
        Runs inner = new Runs(runs).after("[".length());
        int length = inner.words().length() - "]".length();
        int start = proposers.map(words -> textStart(inner.words(), words)).orElse(0);
        List<Run> text = List.copyOf(inner.before(length).after(start).all());
        runs.clear();
        runs.add(Run.bracket("[", names));
        runs.addAll(text);
        runs.add(Run.bracket("]", List.of()));
    }

    /** After the names, the colon and the space behind it. */
    private static int textStart(String words, String proposers) {
        int at = words.indexOf(proposers) + proposers.length();
        while (at < words.length() && " \u00a0:：".indexOf(words.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
