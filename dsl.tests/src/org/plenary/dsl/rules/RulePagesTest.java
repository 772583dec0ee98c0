package org.plenary.dsl.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The pages about the rules travel with the language. */
class RulePagesTest {

    @Test
    void everyRuleHasItsPageAtHand() {
        assumeTrue(RulePages.class.getResource("pages") != null || RulePages.of("undefined-note").isPresent(),
                "Skipped: the pages are copied by the build, which did not run.");
        assertEquals(List.of(), RuleTable.rules().stream().map(Rule::code)
                .filter(code -> RulePages.of(code).filter(page -> page.startsWith("# ")).isEmpty()).toList());
    }

    @Test
    void otherFilesAreNotAtHand() {
        assertEquals(Optional.empty(), RulePages.of("../RulePages.class"));
        assertEquals(Optional.empty(), RulePages.of("no-such-rule"));
        assertEquals(Optional.empty(), RulePages.of(""));
    }
}
