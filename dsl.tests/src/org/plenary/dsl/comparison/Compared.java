package org.plenary.dsl.comparison;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.dsl.Plenary;
import org.plenary.dsl.document.Document;

/** Two texts compared, as lines that a test can name. */
final class Compared {

    private static final Plenary PLENARY = Plenary.create();

    private Compared() {
    }

    static Document document(String text) {
        return PLENARY.read(URI.create("file:/texts/draft.resolution"), text).document();
    }

    static Comparison of(String before, String after) {
        return Comparison.of(document(before), document(after));
    }

    /** The passages of the text that changed, moved or were renumbered. */
    static List<String> lines(String before, String after) {
        return lines(of(before, after).text());
    }

    static List<String> lines(List<Change> changes) {
        return changes.stream().flatMap(Change::all).flatMap(Compared::line).toList();
    }

    private static Stream<String> line(Change change) {
        String moved = change.moved() ? "moved " : "";
        String number = change.renumbered() ? change.before().get().marker() + " > " : "";
        String words = switch (change.kind()) {
            case SAME -> moved.isEmpty() && number.isEmpty() ? "" : words(change);
            case CHANGED, ADDED, REMOVED -> words(change);
        };
        return words.isEmpty() ? Stream.of() : Stream.of((moved + number + change.passage().marker() + " " + words)
                .strip());
    }

    static String words(Change change) {
        return change.runs().stream().map(run -> switch (run.state()) {
            case SAME -> run.text();
            case REMOVED -> "{-" + run.text() + "-}";
            case ADDED -> "{+" + run.text() + "+}";
        }).collect(Collectors.joining()).replaceAll("-[}][{]-|[+][}][{][+]", "");
    }
}
