package org.plenary.dsl.ide.hover;

import java.util.Arrays;
import java.util.Optional;
import org.plenary.dsl.rules.RulePages;

/** Over what is wrong: what the rule looks at, as its page begins. */
final class RuleHover {

    private RuleHover() {
    }

    /** The first paragraph of the page about a rule, in Markdown; empty where there is no page. */
    static Optional<String> of(String code) {
        return RulePages.of(code).flatMap(page -> Arrays.stream(page.split("\\R\\s*\\R")).map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty() && !paragraph.startsWith("#")).findFirst());
    }
}
