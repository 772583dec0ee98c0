package org.plenary.dsl.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plenary.dsl.comparison.Change;
import org.plenary.dsl.comparison.Change.Kind;
import org.plenary.dsl.comparison.Comparison;
import org.plenary.dsl.comparison.Passage;
import org.plenary.dsl.comparison.Run;

/**
 * A comparison as lines to read on a terminal: {@code 3. changed: Requests {-a-}{+the+} report}. Square brackets are
 * left to the texts, in which they mean that words are not agreed.
 */
final class ComparisonLines {

    private static final String INDENT = "  ";
    private static final String ELLIPSIS = " … ";
    /** Letters that are shown at most at either end of words that stayed. */
    private static final int SHOWN = 80;

    private final Comparison comparison;
    private final StringBuilder lines = new StringBuilder();

    ComparisonLines(Comparison comparison) {
        this.comparison = comparison;
    }

    /** The lines of all that differs, and how much that is; each ends in a line feed. */
    String text() {
        add("Header", comparison.masthead());
        add("Text", comparison.text());
        add("Closing lines", comparison.closing());
        add("Notes", comparison.notes());
        return lines + counts() + "\n";
    }

    private void add(String name, List<Change> changes) {
        if (changes.stream().anyMatch(change -> !change.isQuiet())) {
            lines.append(name).append('\n');
            changes.forEach(change -> add(change, INDENT, ""));
            lines.append('\n');
        }
    }

    private void add(Change change, String indent, String path) {
        String name = (path + " " + change.passage().marker()).strip();
        if (change.kind() != Kind.SAME || change.moved()) {
            String number = name.isEmpty() ? "" : name + " ";
            lines.append(indent)
                    .append(Message.harmless(number + event(change) + ": "
                            + (change.runs().isEmpty() ? shortened(change.passage().firstWords())
                                    : words(change.runs())))).append('\n');
        }
        change.children().forEach(child -> add(child, indent + INDENT, name));
    }

    /** "changed", "moved, formerly 8.", "moved and changed". */
    private static String event(Change change) {
        String kind = change.kind().name().toLowerCase(Locale.ROOT);
        String event = !change.moved() ? kind : change.kind() == Kind.SAME ? "moved" : "moved and " + kind;
        String number = change.before().map(Passage::marker).orElse("");
        return change.renumbered() && !number.isEmpty() ? event + ", formerly " + number : event;
    }

    private static String words(List<Run> runs) {
        StringBuilder words = new StringBuilder();
        Run.State state = Run.State.SAME;
        for (Run run : runs) {
            if (run.state() != state) {
                words.append(closing(state)).append(opening(run.state()));
                state = run.state();
            }
            words.append(run.state() == Run.State.SAME ? shortened(run.text()) : run.text());
        }
        boolean whole = runs.stream().map(Run::state).distinct().count() == 1 && state != Run.State.SAME;
        return whole ? runs.stream().map(Run::text).collect(Collectors.joining())
                : words.append(closing(state)).toString();
    }

    /** Of what stayed, the words beside what changed are enough. */
    private static String shortened(String text) {
        if (text.length() <= 2 * SHOWN + ELLIPSIS.length()) {
            return text;
        }
        int start = text.offsetByCodePoints(0, SHOWN / 2);
        int end = text.offsetByCodePoints(text.length(), -SHOWN / 2);
        int space = text.indexOf(' ', start);
        int lastSpace = text.lastIndexOf(' ', end);
        boolean words = space >= 0 && space < SHOWN && lastSpace > text.length() - SHOWN;
        return text.substring(0, words ? space : start) + ELLIPSIS + text.substring(words ? lastSpace + 1 : end);
    }

    private static String opening(Run.State state) {
        return switch (state) {
            case SAME -> "";
            case REMOVED -> "{-";
            case ADDED -> "{+";
        };
    }

    private static String closing(Run.State state) {
        return switch (state) {
            case SAME -> "";
            case REMOVED -> "-}";
            case ADDED -> "+}";
        };
    }

    private String counts() {
        if (comparison.isQuiet()) {
            return "The texts do not differ.";
        }
        return count(Kind.ADDED) + ", " + count(Kind.REMOVED) + ", " + count(Kind.CHANGED) + ", "
                + comparison.all().filter(Change::moved).count() + " moved, " + count(Kind.SAME).replace("same",
                        "unchanged") + ".";
    }

    private String count(Kind kind) {
        return comparison.all().filter(change -> change.kind() == kind).count() + " "
                + kind.name().toLowerCase(Locale.ROOT);
    }
}
