package org.plenary.dsl.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.plenary.dsl.files.Position;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.source.Severity;
import org.plenary.dsl.source.Span;

/** The report that {@code docs/check.md} describes. What is added later has names of its own; no name is given up. */
final class JsonReport implements CheckReport {

    private static final int VERSION = 1;

    @Override
    public Object of(List<Outcome> outcomes) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("version", VERSION);
        report.put("problems", outcomes.stream().flatMap(JsonReport::problems).toList());
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("texts", outcomes.stream().filter(outcome -> outcome.checked().isPresent()).count());
        for (Severity severity : Severity.values()) {
            counts.put(word(severity) + "s", outcomes.stream().mapToLong(outcome -> outcome.count(severity)).sum());
        }
        report.put("counts", counts);
        return report;
    }

    private static Stream<Object> problems(Outcome outcome) {
        return outcome.checked().map(text -> text.problems().stream().map(problem -> located(text, problem)))
                .orElseGet(() -> outcome.messages().stream().map(JsonReport::fault));
    }

    /** A file that could not be read, or settings that are wrong. */
    private static Object fault(Message message) {
        Map<String, Object> fault = problem(message.path(), message.code(), message.severity(), message.text());
        if (message.position() != null) {
            fault.put("start", place(message.position(), null));
        }
        return fault;
    }

    private static Object located(CheckedText text, Problem problem) {
        Map<String, Object> located = problem(text.path(), problem.code(), problem.severity(),
                problem.message().toString());
        Span span = problem.span();
        if (span.offset() >= 0) {
            located.put("start", place(text.positions().at(span.offset()), span.offset()));
            located.put("end", place(text.positions().at(span.end()), span.end()));
        }
        located.put("fixes", problem.fixes().stream().map(JsonReport::fix).toList());
        return located;
    }

    private static Map<String, Object> problem(String path, String rule, Severity severity, String message) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("path", path);
        problem.put("rule", rule);
        problem.put("severity", word(severity));
        problem.put("message", message);
        return problem;
    }

    private static Map<String, Object> place(Position position, Integer offset) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("line", position.line());
        place.put("column", position.column());
        if (offset != null) {
            place.put("offset", offset);
        }
        return place;
    }

    private static Object fix(Fix fix) {
        Map<String, Object> cure = new LinkedHashMap<>();
        cure.put("title", fix.title().toString());
        cure.put("safe", fix.safe());
        cure.put("edits", fix.edits().stream().map(JsonReport::edit).toList());
        return cure;
    }

    private static Object edit(Edit edit) {
        Map<String, Object> change = new LinkedHashMap<>();
        change.put("offset", edit.span().offset());
        change.put("length", edit.span().length());
        change.put("replacement", edit.replacement());
        return change;
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
