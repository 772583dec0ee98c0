package org.plenary.dsl.rules;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.examples.Checkout;
import org.plenary.dsl.source.Severity;

/** A page about a rule, as it is written. */
record RulePage(Rule rule, Path file, String text) {

    private static final Pattern HEADING = Pattern.compile("(?m)^##? (.*)$");
    private static final Pattern SEVERITY = Pattern.compile("(?s)(?<=\n## Severity\n\n).*?(?=\n\n## )");

    static RulePage of(Rule rule, Path folder) {
        Path file = folder.resolve(rule.code() + ".md");
        return new RulePage(rule, file, Checkout.read(file));
    }

    /** The sentence that states the rule. */
    String title() {
        return text.lines().findFirst().orElse("").replaceFirst("^# ", "");
    }

    /** Its headings below the title, in order. */
    List<String> headings() {
        return HEADING.matcher(text).results().skip(1).map(found -> found.group(1)).toList();
    }

    /** Its table of severities, as written. */
    String severities() {
        return SEVERITY.matcher(text).results().findFirst().map(found -> found.group()).orElse("");
    }

    /** The page with the severities that the rule has. */
    String corrected() {
        return SEVERITY.matcher(text).replaceFirst(found -> table(rule));
    }

    /** The table of severities of a rule; organs where they differ. */
    static String table(Rule rule) {
        StringBuilder table = new StringBuilder("| Profile | Severity |\n| --- | --- |");
        Severities severities = rule.severities();
        Optional<Severity> usual = severities.of(Profile.UN, Optional.empty());
        row(table, "United Nations", usual);
        Arrays.stream(Organ.values()).filter(organ -> !severities.of(Profile.UN, Optional.of(organ)).equals(usual))
                .forEach(organ -> row(table, "United Nations, " + name(organ),
                        severities.of(Profile.UN, Optional.of(organ))));
        row(table, "Model United Nations", severities.of(Profile.MUN, Optional.empty()));
        row(table, "Texts before 1976", severities.of(Profile.HISTORIC, Optional.empty()));
        return table.toString();
    }

    /** "warning", "off". */
    static String word(Optional<Severity> severity) {
        return severity.map(known -> known.name().toLowerCase(Locale.ROOT)).orElse("off");
    }

    private static void row(StringBuilder table, String profile, Optional<Severity> severity) {
        table.append("\n| ").append(profile).append(" | ").append(word(severity)).append(" |");
    }

    private static String name(Organ organ) {
        return switch (organ) {
            case GENERAL_ASSEMBLY -> "General Assembly";
            case SECURITY_COUNCIL -> "Security Council";
            case ECONOMIC_AND_SOCIAL_COUNCIL -> "Economic and Social Council";
            case HUMAN_RIGHTS_COUNCIL -> "Human Rights Council";
            case OTHER -> "other organs";
        };
    }
}
