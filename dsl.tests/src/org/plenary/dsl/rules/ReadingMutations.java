package org.plenary.dsl.rules;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Span;

/** Mistakes in the marks of a text. */
final class ReadingMutations {

    private static final Pattern CALL = Pattern.compile("(?<=\\S)\\[\\^([^\\]]+)\\](?!:)");
    private static final Pattern SPACE = Pattern.compile("(?<=\\p{L}) ?(?=\\p{L})");
    private static final Pattern NOTE = Pattern.compile("(?m)^\\[\\^([^\\]]+)\\]:[^\n]*(?:\n(?!\n|\\[\\^)[^\n]+)*");

    private ReadingMutations() {
    }

    static List<Mutation> all() {
        return List.of(
                new Mutation("undefined-note", "another key in a call", replacing(CALL, "[^unwritten]")),
                new Mutation("note-not-called", "another key at a note", draft -> matches(NOTE, draft)
                        .map(found -> Mutant.of(span(found), new Edit(group(found, 1), "uncalled")))),
                new Mutation("control-character", "a control character", replacing(SPACE, " \u0007")),
                new Mutation("direction-control", "a mark that turns the text", replacing(SPACE, "\u202E ")));
    }

    /** The same words in each place that a pattern finds below the header. */
    static Function<Draft, Stream<Mutant>> replacing(Pattern pattern, String words) {
        return draft -> matches(pattern, draft).map(found -> Mutant.replacing(span(found), words));
    }

    /** Something new behind each place that a pattern finds below the header. */
    static Function<Draft, Stream<Mutant>> adding(Pattern pattern, String words) {
        return draft -> matches(pattern, draft)
                .map(found -> Mutant.of(new Span(found.end(), 0), Edit.insert(found.end(), words)));
    }

    static Stream<MatchResult> matches(Pattern pattern, Draft draft) {
        int body = Math.max(0, draft.source().indexOf("\n---\n"));
        return pattern.matcher(draft.source()).results().filter(found -> found.start() > body);
    }

    static Span group(MatchResult found, int group) {
        return new Span(found.start(group), found.end(group) - found.start(group));
    }

    static Span span(MatchResult found) {
        return new Span(found.start(), found.end() - found.start());
    }
}
