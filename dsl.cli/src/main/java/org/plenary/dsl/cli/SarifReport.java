package org.plenary.dsl.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.source.Severity;
import org.plenary.dsl.source.Span;

/** The OASIS format for results of checks, SARIF 2.1.0, which platforms for common work on files show in the text. */
final class SarifReport implements CheckReport {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    @Override
    public Object of(List<Outcome> outcomes) {
        Map<String, Object> driver = map("name", "Plenary", "version", Version.number(),
                "rules", SarifRules.all());
        Map<String, Object> run = map("tool", map("driver", driver), "columnKind", "utf16CodeUnits",
                "results", outcomes.stream().flatMap(SarifReport::results).toList());
        return map("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run));
    }

    private static Stream<Object> results(Outcome outcome) {
        return outcome.checked().map(text -> text.problems().stream().map(problem -> result(text, problem)))
                .orElseGet(() -> outcome.messages().stream().map(SarifReport::fault));
    }

    /** A file that could not be read, or settings that are wrong. Their columns are not counted in UTF-16. */
    private static Object fault(Message message) {
        Map<String, Object> result = result(message.code(), message.severity(), message.text());
        if (!message.path().isEmpty()) {
            Map<String, Object> place = map("artifactLocation", file(message.path()));
            if (message.position() != null) {
                place.put("region", map("startLine", message.position().line()));
            }
            result.put("locations", List.of(map("physicalLocation", place)));
        }
        return result;
    }

    private static Object result(CheckedText text, Problem problem) {
        Map<String, Object> place = map("artifactLocation", file(text.path()));
        if (problem.span().offset() >= 0) {
            place.put("region", region(text, problem.span()));
        }
        Map<String, Object> result = result(problem.code(), problem.severity(), problem.message().toString());
        result.put("locations", List.of(map("physicalLocation", place)));
        if (!problem.fixes().isEmpty()) {
            result.put("fixes", problem.fixes().stream().map(fix -> fix(text, fix)).toList());
        }
        return result;
    }

    private static Map<String, Object> result(String code, Severity severity, String message) {
        Map<String, Object> result = map("ruleId", code);
        SarifRules.index(code).ifPresent(index -> result.put("ruleIndex", index));
        result.put("level", SarifRules.level(severity));
        result.put("message", text(message));
        return result;
    }

    private static Object fix(CheckedText text, Fix fix) {
        List<Object> replacements = fix.edits().stream().map(edit -> replacement(text, edit)).toList();
        return map("description", text(fix.title().toString()), "artifactChanges", List.of(map("artifactLocation",
                file(text.path()), "replacements", replacements)));
    }

    private static Object replacement(CheckedText text, Edit edit) {
        return map("deletedRegion", region(text, edit.span()), "insertedContent", text(edit.replacement()));
    }

    private static Map<String, Object> region(CheckedText text, Span span) {
        return map("startLine", text.positions().at(span.offset()).line(), "startColumn",
                text.unitColumn(span.offset()), "endLine", text.positions().at(span.end()).line(), "endColumn",
                text.unitColumn(span.end()));
    }

    private static Map<String, Object> file(String path) {
        return map("uri", FileUri.of(Path.of(path)));
    }

    private static Map<String, Object> text(String words) {
        return map("text", words);
    }

    private static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
