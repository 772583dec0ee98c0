package org.plenary.dsl.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plenary.dsl.examples.Checkout;
import org.plenary.dsl.source.Cure;

/**
 * The table of rules has no gaps: each rule has a page that agrees with it and a test that breaks it, and the index
 * names them all.
 */
class RuleTableTest {

    private static final boolean REWRITING = "write".equals(System.getProperty("plenary.golden"));
    private static final String GENERATED = "-Dplenary.golden=write. -->\n";
    private static final List<String> FORM = List.of("Why", "Severity", "Example", "What to do");

    private final Path folder = Checkout.find().rulePages();

    @Test
    void everyRuleHasItsOwnName() {
        List<String> codes = RuleTable.rules().stream().map(Rule::code).toList();
        assertEquals(codes.size(), Set.copyOf(codes).size(), codes::toString);
        assertTrue(codes.stream().allMatch(code -> code.matches("[a-z]+(-[a-z0-9]+)*")), codes::toString);
        assertTrue(RuleTable.rules().stream().noneMatch(rule -> rule.languages().isEmpty()));
    }

    @Test
    void everyRuleHasAPageAndEveryPageARule() {
        Set<String> codes = RuleTable.rules().stream().map(Rule::code).collect(Collectors.toCollection(TreeSet::new));
        codes.add("README");
        assertEquals(codes, pageNames());
    }

    @TestFactory
    Stream<DynamicTest> aPageAgreesWithItsRule() {
        return RuleTable.rules().stream().map(rule -> DynamicTest.dynamicTest(rule.code(), () -> agrees(rule)));
    }

    @Test
    void theIndexNamesThemAll() throws IOException {
        Path index = folder.resolve("README.md");
        String written = Checkout.read(index);
        String introduction = written.substring(0, written.indexOf(GENERATED) + GENERATED.length());
        String made = introduction + new RuleIndex(RuleTable.rules().stream().map(rule -> RulePage.of(rule, folder))
                .toList()).text();
        if (REWRITING) {
            Files.writeString(index, made);
        } else {
            assertEquals(made, written, "docs/rules/README.md is not the index of the rules");
        }
    }

    @Test
    void everyRuleIsBrokenByATest() {
        String tests = Checkout.find().testSources().stream().map(Checkout::read).collect(Collectors.joining("\n"));
        assertEquals(List.of(), RuleTable.rules().stream().map(Rule::code)
                .filter(code -> !tests.contains("\"" + code + "\"") && !tests.contains(" " + code)
                        && !tests.contains(code.replaceFirst("^header-", "HeaderRule.").toUpperCase()
                                .replace("HEADERRULE.", "HeaderRule.").replace('-', '_')))
                .toList());
    }

    private void agrees(Rule rule) throws IOException {
        RulePage page = RulePage.of(rule, folder);
        if (REWRITING) {
            Files.writeString(page.file(), page.corrected());
        }
        assertTrue(page.title().matches("“?\\p{Lu}.*\\."), () -> "The title is no sentence: " + page.title());
        List<String> headings = page.headings().stream().filter(heading -> !heading.equals("Languages")).toList();
        assertEquals(FORM, headings);
        assertEquals(RulePage.table(rule), RulePage.of(rule, folder).severities());
        String words = page.text().replaceAll("\\s+", " ");
        assertTrue(words.contains(rule.code() + " = \"off\"") || words.contains("word-limit = \"off\""),
                "The page does not say how to switch the rule off");
        String advice = words.substring(words.indexOf("## What to do"));
        assertEquals(rule.cure() == Cure.NONE, advice.contains("There is no fix"),
                "The page does not say what the fix does, or that there is none");
        assertTrue(advice.contains(" fix"), "The page does not say what the fix does");
        assertTrue(page.text().lines().allMatch(line -> line.length() <= 120 || line.startsWith("|")),
                "A line is longer than 120 characters");
    }

    private Set<String> pageNames() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.md$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
