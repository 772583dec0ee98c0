package org.plenary.dsl.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plenary.dsl.header.HeaderKey;
import org.plenary.dsl.rules.Rule;
import org.plenary.dsl.rules.RuleTable;

/** The pages for drafters name every message and every key of the header that there is, and none that there is not. */
class MessagesPageTest {

    private static final Pattern MESSAGE = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (?:error|warning|hint) \\|");
    private static final Pattern KEY = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (?!error|warning|hint)");

    private final Checkout checkout = Checkout.find();

    @Test
    void everyMessageIsExplained() {
        Set<String> codes = RuleTable.rules().stream().map(Rule::code).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(codes, named(MESSAGE, "docs/messages.md"));
    }

    @Test
    void everyKeyOfTheHeaderIsExplained() {
        Set<String> keys = Arrays.stream(HeaderKey.values()).map(HeaderKey::text)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(keys, named(KEY, "docs/language.md"));
    }

    private Set<String> named(Pattern row, String page) {
        return row.matcher(Checkout.read(checkout.path(page))).results().map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
