package org.plenary.dsl.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.dsl.rules.Profile;
import org.plenary.dsl.rules.Rule;
import org.plenary.dsl.rules.RulePages;
import org.plenary.dsl.rules.RuleTable;
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
                "rules", RuleTable.rules().stream().map(SarifReport::rule).toList());
        Map<String, Object> run = map("tool", map("driver", driver), "columnKind", "utf16CodeUnits",
                "results", outcomes.stream().flatMap(SarifReport::results).toList());
        return map("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run));
    }

    private static Object rule(Rule rule) {
        String page = RulePages.of(rule.code()).orElse("");
        String sentence = page.lines().findFirst().map(line -> line.replaceFirst("^# ", "")).orElse(rule.code());
        Map<String, Object> described = map("id", rule.code(), "shortDescription", text(sentence));
        if (!page.isEmpty()) {
            described.put("help", map("text", page, "markdown", page));
        }
        described.put("defaultConfiguration", rule.severities().of(Profile.UN, Optional.empty())
                .map(severity -> map("level", level(severity))).orElseGet(() -> map("enabled", false)));
        return described;
    }

    private static Stream<Object> results(Outcome outcome) {
        return outcome.checked().map(text -> text.problems().stream().map(problem -> result(text, problem)))
                .orElseGet(() -> outcome.messages().stream().map(SarifReport::fault));
    }

    private static Object fault(Message message) {
        return map("ruleId", message.code(), "level", level(message.severity()), "message", text(message.text()),
                "locations", List.of(map("physicalLocation", map("artifactLocation", file(message.path())))));
    }

    private static Object result(CheckedText text, Problem problem) {
        Map<String, Object> place = map("artifactLocation", file(text.path()));
        if (problem.span().offset() >= 0) {
            place.put("region", region(text, problem.span()));
        }
        Map<String, Object> result = map("ruleId", problem.code(), "level", level(problem.severity()),
                "message", text(problem.message()), "locations", List.of(map("physicalLocation", place)));
        if (!problem.fixes().isEmpty()) {
            result.put("fixes", problem.fixes().stream().map(fix -> fix(text, fix)).toList());
        }
        return result;
    }

    private static Object fix(CheckedText text, Fix fix) {
        List<Object> replacements = fix.edits().stream().map(edit -> replacement(text, edit)).toList();
        return map("description", text(fix.title()), "artifactChanges", List.of(map("artifactLocation",
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

    /** A relative path stays relative, with strokes and without spaces. */
    private static Map<String, Object> file(String path) {
        try {
            Path file = Path.of(path);
            String uri = file.isAbsolute() ? file.toUri().toString()
                    : new URI(null, null, "./" + path.replace('\\', '/'), null).toASCIIString().substring(2);
            return map("uri", uri);
        } catch (URISyntaxException impossible) {
            return map("uri", "text");
        }
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case HINT -> "note";
        };
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
