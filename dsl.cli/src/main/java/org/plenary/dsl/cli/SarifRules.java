package org.plenary.dsl.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plenary.dsl.rules.Profile;
import org.plenary.dsl.rules.Rule;
import org.plenary.dsl.rules.RulePages;
import org.plenary.dsl.rules.RuleTable;
import org.plenary.dsl.source.Severity;

/** The table of rules in SARIF: each with its sentence, what it looks at, its page and its usual severity. */
final class SarifRules {

    private static final List<String> CODES = RuleTable.rules().stream().map(Rule::code).toList();

    private SarifRules() {
    }

    /** All of them, in the order of the table. */
    static List<Map<String, Object>> all() {
        return RuleTable.rules().stream().map(SarifRules::described).toList();
    }

    /** The place of a rule in the table; empty for what is no rule, such as a file that cannot be read. */
    static Optional<Integer> index(String code) {
        return Optional.of(CODES.indexOf(code)).filter(index -> index >= 0);
    }

    /** "error", "warning", "note". */
    static String level(Severity severity) {
        return severity == Severity.HINT ? "note" : severity.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> described(Rule rule) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("id", rule.code());
        RulePages.sentence(rule.code()).ifPresent(said -> described.put("shortDescription", Map.of("text", said)));
        RulePages.summary(rule.code())
                .ifPresent(said -> described.put("fullDescription", Map.of("text", said.replace('\n', ' '))));
        // The pages stand at no public address that a helpUri could name: each is given whole.
        RulePages.of(rule.code()).ifPresent(page -> described.put("help", help(page)));
        described.put("defaultConfiguration", rule.severities().of(Profile.UN, Optional.empty())
                .<Map<String, Object>>map(severity -> Map.of("level", level(severity)))
                .orElseGet(() -> Map.of("enabled", false)));
        described.put("properties", Map.of("tags", List.of(rule.family().name().toLowerCase(Locale.ROOT)
                .replace('_', '-'))));
        return described;
    }

    private static Map<String, Object> help(String page) {
        Map<String, Object> help = new LinkedHashMap<>();
        help.put("text", page);
        help.put("markdown", page);
        return help;
    }
}
