package org.plenary.dsl.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.rules.Profile;
import org.plenary.dsl.rules.Rule;
import org.plenary.dsl.rules.RulePages;
import org.plenary.dsl.rules.RuleTable;
import org.plenary.dsl.source.Cure;

/** The table of all rules, as {@code plenary check --rules} prints it. */
final class RuleListing {

    private static final String ROW = "%-28s%-9s%-9s%-11s%-20s%s";

    private RuleListing() {
    }

    static String text() {
        return String.format(Locale.ROOT, ROW, "rule", "un", "mun", "historic", "languages", "fix").stripTrailing()
                + "\n"
                + RuleTable.rules().stream().map(RuleListing::row).collect(Collectors.joining());
    }

    private static String row(Rule rule) {
        String languages = rule.languages().size() == Language.values().length ? "all"
                : rule.languages().stream().map(Language::code).sorted().collect(Collectors.joining(","));
        String sentence = RulePages.sentence(rule.code()).map(said -> "    " + said + "\n").orElse("");
        return String.format(Locale.ROOT, ROW, rule.code(), severity(rule, Profile.UN), severity(rule, Profile.MUN),
                severity(rule, Profile.HISTORIC), languages,
                rule.cure() == Cure.NONE ? "" : rule.cure().name().toLowerCase(Locale.ROOT)).stripTrailing()
                + "\n" + sentence;
    }

    private static String severity(Rule rule, Profile profile) {
        return rule.severities().of(profile, Optional.empty())
                .map(severity -> severity.name().toLowerCase(Locale.ROOT)).orElse("off");
    }
}
