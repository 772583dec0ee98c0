package org.plenary.dsl.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.source.Cure;

/** The tables of all rules, by family, as {@code docs/rules/README.md} shows them. */
final class RuleIndex {

    private final List<RulePage> pages;

    RuleIndex(List<RulePage> pages) {
        this.pages = List.copyOf(pages);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Family family : Family.values()) {
            text.append("\n## ").append(name(family)).append("\n\n| Rule | | Severity | Languages | Fix |\n")
                    .append("| --- | --- | --- | --- | --- |\n");
            pages.stream().filter(page -> page.rule().family() == family)
                    .sorted(Comparator.comparing(page -> page.rule().code())).map(RuleIndex::row)
                    .forEach(text::append);
        }
        return text.toString();
    }

    private static String row(RulePage page) {
        Rule rule = page.rule();
        return "| [`" + rule.code() + "`](" + rule.code() + ".md) | " + page.title() + " | " + severity(rule) + " | "
                + languages(rule) + " | " + cure(rule.cure()) + " |\n";
    }

    /** The usual one, with a star where an organ or a profile differs. */
    private static String severity(Rule rule) {
        String table = RulePage.table(rule);
        String usual = RulePage.word(rule.severities().of(Profile.UN, Optional.empty()));
        boolean same = table.lines().skip(2).allMatch(row -> row.endsWith("| " + usual + " |"));
        return same ? usual : usual + "\\*";
    }

    private static String languages(Rule rule) {
        return rule.languages().size() == Language.values().length ? "all"
                : rule.languages().stream().map(Language::code).sorted().collect(Collectors.joining(", "));
    }

    private static String cure(Cure cure) {
        return switch (cure) {
            case NONE -> "";
            case CHOICE -> "to choose";
            case SAFE -> "safe";
        };
    }

    private static String name(Family family) {
        return switch (family) {
            case NUMBERING -> "Numbers and references";
            case STRUCTURE -> "What a resolution consists of";
            case OPENINGS -> "Opening words";
            case PUNCTUATION -> "Punctuation";
            case CITATIONS -> "Cited documents";
            case HEADER -> "The header";
            case TEXT_SAFETY -> "Characters";
            case SPELLING -> "Spelling";
            case LENGTH -> "Length";
            case MARKS -> "Marks";
        };
    }
}
