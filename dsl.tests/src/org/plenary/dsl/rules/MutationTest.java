package org.plenary.dsl.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.plenary.dsl.Plenary;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.source.Cure;

/**
 * Mistakes made in correct texts are found at their place, in every language, and every cure that is offered cures them
 * without doing other harm. The table of all is written to {@code dsl.tests/target/rules/recall.tsv}.
 */
@TestInstance(Lifecycle.PER_CLASS)
class MutationTest {

    private static final double FOUND = 0.95;

    /** With so many trials one may fail, even where the published texts are absent and a share would allow none. */
    private static final int FEW = 4;

    /** Short texts of several organs; the same of each language where it has them. */
    private static final Set<String> POOL = Set.of("A_RES_77_5", "A_RES_78_275", "A_RES_77_105", "S_RES_2635_2022",
            "S_RES_2661_2022", "E_RES_2023_9", "A_HRC_RES_54_10", "A_RES_76_249");

    /**
     * Cures that are seen elsewhere: in the tests of the families of structure and punctuation, of allowances, of the
     * registry, and of spelling in the language server.
     */
    private static final Set<String> CURED_ELSEWHERE = Set.of("organ-line-form", "annex-end", "digit-systems",
            "allowance-of-no-rule", "needless-allowance", "registry-title", "registry-date", "registry-number",
            "unknown-word");

    private final Plenary plenary = Plenary.create();
    private final Samples samples = new Samples(plenary);
    private final List<Sample> adopted = samples.adopted(name -> POOL.contains(name.split("\\.")[0]));
    private final Recall recall = new Recall(plenary, Samples.together(samples.examples(), adopted));

    @TestFactory
    Stream<DynamicContainer> mistakesAreFoundAndCured() {
        Map<String, List<Mutation>> byRule = new LinkedHashMap<>();
        Mutations.all().forEach(mutation -> byRule.merge(mutation.rule(), List.of(mutation),
                (some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
        Stream<DynamicContainer> mistakes = byRule.entrySet().stream()
                .map(rule -> DynamicContainer.dynamicContainer(rule.getKey(),
                        Stream.of(Language.values()).filter(language -> concerns(rule.getValue(), language))
                                .map(language -> DynamicTest.dynamicTest(language.code(),
                                        () -> found(rule.getValue(), language)))));
        // In this order: what was offered is known when all mistakes were made.
        return Stream.concat(mistakes, Stream.of(DynamicContainer.dynamicContainer("the table of rules",
                Stream.of(DynamicTest.dynamicTest("promises the cures that are offered", this::tellsTheTruth)))));
    }

    private void tellsTheTruth() {
        Map<String, Cure> offered = recall.cures();
        Map<String, Cure> promised = new TreeMap<>();
        RuleTable.rules().stream().filter(rule -> offered.containsKey(rule.code()))
                .forEach(rule -> promised.put(rule.code(), rule.cure()));
        assertEquals(promised, offered);
        Set<String> made = Mutations.all().stream().map(Mutation::rule).collect(Collectors.toSet());
        assertEquals(CURED_ELSEWHERE, RuleTable.rules().stream().filter(rule -> rule.cure() != Cure.NONE)
                .map(Rule::code).filter(code -> !made.contains(code)).collect(Collectors.toSet()));
    }

    @AfterAll
    void write() {
        Report.write("recall.tsv", recall.table());
    }

    private static boolean concerns(List<Mutation> mutations, Language language) {
        return mutations.stream().anyMatch(mutation -> mutation.languages().contains(language));
    }

    private void found(List<Mutation> mutations, Language language) {
        List<Trial> trials = mutations.stream().filter(mutation -> mutation.languages().contains(language))
                .flatMap(mutation -> recall.of(mutation, language).stream()).toList();
        assertFalse(trials.isEmpty() && !adopted.isEmpty(), "There is no text in which this mistake can be made");
        List<String> missed = trials.stream().filter(trial -> trial.found().isEmpty()).map(Trial::description)
                .toList();
        double allowed = Math.max(trials.size() < FEW ? 0 : 1, (1 - FOUND) * trials.size());
        assertTrue(missed.size() <= allowed, () -> missed.size() + " of " + trials.size()
                + " were not found:\n" + String.join("\n", missed));
        assertEquals(List.of(), trials.stream().flatMap(trial -> trial.failedCures().stream()).toList());
    }
}
