package org.plenary.dsl.rules;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.dsl.parser.CommentPlaces;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Span;

/** Mistakes in the marks of a text. */
final class ReadingMutations {

    private static final Pattern CALL = Pattern.compile("(?<=\\S)\\[\\^([^\\]]+)\\](?!:)");
    private static final Pattern SPACE = Pattern.compile("(?<=\\p{L}) ?(?=\\p{L})");
    private static final Pattern LONG_CALL = Pattern.compile("(?<=\\S)\\[\\^([^\\]]{4,})\\](?!:)");
    private static final Pattern LONG_REFERENCE = Pattern.compile("\\{@([^}#]{4,})\\}");
    private static final Pattern NUMBER = Pattern.compile("(?m)^([0-9]+)(?:\\.| -)");
    private static final Pattern WORD = Pattern.compile("(?<=\\p{L} )\\p{L}{3,}(?= \\p{L})"
            + "|(?<=\\p{IsHan})\\p{IsHan}(?=\\p{IsHan})");
    private static final Pattern GAP = Pattern.compile("(?<=\\S\n\n)(?=\\S)");
    private static final Pattern SECOND = Pattern.compile("(?m)^ +\\(?(b|ب)\\) ");
    private static final Map<String, String> LATER = Map.of("b", "h", "ب", "د");
    private static final Pattern NOTE = Pattern.compile("(?m)^\\[\\^([^\\]]+)\\]:[^\n]*(?:\n(?!\n|\\[\\^)[^\n]+)*");

    private ReadingMutations() {
    }

    static List<Mutation> all() {
        return List.of(
                new Mutation("undefined-note", "another key in a call", replacing(CALL, "[^unwritten]")),
                new Mutation("undefined-note", "a letter lost in a call",
                        draft -> misspelt(LONG_CALL, draft)),
                new Mutation("note-not-called", "another key at a note", draft -> matches(NOTE, draft)
                        .map(found -> Mutant.of(span(found), new Edit(group(found, 1), "uncalled")))),
                new Mutation("undefined-label", "a reference to no label", adding(SPACE, " paragraph {@unwritten}")),
                new Mutation("undefined-label", "a letter lost in a reference",
                        draft -> misspelt(LONG_REFERENCE, draft)),
                new Mutation("duplicate-label", "a label twice", ReadingMutations::labelTwice),
                new Mutation("paragraph-number", "a number left out",
                        draft -> matches(NUMBER, draft).map(ReadingMutations::next)),
                new Mutation("citation-target", "a link to nothing", draft -> matches(WORD, draft)
                        .map(found -> Mutant.replacing(span(found), "[" + found.group() + "](no/document)"))),
                new Mutation("sub-paragraph-letter", "a letter left out", draft -> matches(SECOND, draft)
                        .map(found -> Mutant.of(span(found), new Edit(group(found, 1), LATER.get(found.group(1)))))),
                new Mutation("reference-without-number", "a reference to a recital", ReadingMutations::toRecital),
                new Mutation("unbalanced-bracket", "a bracket that closes nothing", adding(SPACE, "]")),
                new Mutation("misplaced-label", "a label among the words", replacing(SPACE, " {#here} ")),
                new Mutation("unclosed-comment", "a comment without an end", adding(SPACE, "<!--")),
                new Mutation("unclosed-comment", "a comment of a line without an end",
                        adding(GAP, "<!-- to be looked at\n\n")),
                new Mutation("broken-character", "half of a character", adding(SPACE, "\uD842")),
                new Mutation("duplicate-note", "a note twice", draft -> matches(NOTE, draft)
                        .map(found -> insertion(found.end(), "\n\n" + found.group()))),
                new Mutation("control-character", "a control character", adding(SPACE, "\u0007")),
                new Mutation("direction-control", "a mark that turns the text", adding(SPACE, "\u202E")));
    }

    /** The same label at the first two operative paragraphs. */
    private static Stream<Mutant> labelTwice(Draft draft) {
        List<Integer> starts = draft.passages().get(0).operative().stream()
                .map(paragraph -> draft.text(paragraph).span(0, 1).offset())
                .filter(start -> draft.source().startsWith(". ", start - 2)).limit(2).toList();
        return starts.size() < 2 ? Stream.of() : Stream.of(Mutant.of(new Span(starts.get(1), 0),
                Edit.insert(starts.get(0), "{#same} "), Edit.insert(starts.get(1), "{#same} ")));
    }

    /** One letter less of a name. */
    private static Stream<Mutant> misspelt(Pattern name, Draft draft) {
        return matches(name, draft).map(found -> Mutant.of(span(found),
                new Edit(new Span(found.end(1) - 1, 1), "")));
    }

    private static Mutant next(MatchResult number) {
        return Mutant.of(span(number), new Edit(group(number, 1),
                Integer.toString(Integer.parseInt(number.group(1)) + 1)));
    }

    private static Stream<Mutant> toRecital(Draft draft) {
        Passage body = draft.passages().get(0);
        if (body.recitals().isEmpty()) {
            return Stream.empty();
        }
        int recital = draft.text(body.recitals().get(0)).span(0, 1).offset();
        return body.operative().stream().map(paragraph -> draft.text(paragraph).last().end() - 1)
                .map(end -> Mutant.of(new Span(end, 0), Edit.insert(recital, "{#opening} "),
                        Edit.insert(end, " {@opening}")));
    }

    private static Mutant insertion(int place, String words) {
        return Mutant.of(new Span(place, 0), Edit.insert(place, words));
    }

    /** The same words in each place that a pattern finds below the header. */
    static Function<Draft, Stream<Mutant>> replacing(Pattern pattern, String words) {
        return draft -> matches(pattern, draft).map(found -> Mutant.replacing(span(found), words));
    }

    /** Something new behind each place that a pattern finds below the header. */
    static Function<Draft, Stream<Mutant>> adding(Pattern pattern, String words) {
        return draft -> matches(pattern, draft)
                .map(found -> insertion(found.end(), words));
    }

    static Stream<MatchResult> matches(Pattern pattern, Draft draft) {
        int body = Math.max(0, draft.source().indexOf("\n---\n"));
        List<Span> comments = CommentPlaces.of(draft.source());
        return pattern.matcher(draft.source()).results().filter(found -> found.start() > body)
                .filter(found -> comments.stream().noneMatch(comment -> found.start() >= comment.offset()
                        && found.start() < comment.end()));
    }

    static Span group(MatchResult found, int group) {
        return new Span(found.start(group), found.end(group) - found.start(group));
    }

    static Span span(MatchResult found) {
        return new Span(found.start(), found.end() - found.start());
    }
}
