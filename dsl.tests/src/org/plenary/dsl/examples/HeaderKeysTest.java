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

/** The page for drafters explains every key of the header that there is, and none that there is not. */
class HeaderKeysTest {

    private static final Pattern KEY = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (?!error|warning|hint)");

    private final Checkout checkout = Checkout.find();

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
