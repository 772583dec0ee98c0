package org.plenary.dsl.ide.rules;

import com.google.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.plenary.dsl.rules.RuleTable;

/** The pages that explain the rules to drafters, one for each code. */
@Singleton
public class RulePages {

    /** The first paragraph of the page on a rule, in Markdown; empty where there is no page. */
    public Optional<String> summary(String code) {
        return page(code).flatMap(page -> Arrays.stream(page.split("\\R\\s*\\R")).map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty() && !paragraph.startsWith("#")).findFirst());
    }

    private static Optional<String> page(String code) {
        if (!code.matches("[a-z0-9-]+")) {
            return Optional.empty();
        }
        try (InputStream page = RuleTable.class.getResourceAsStream("pages/" + code + ".md")) {
            return page == null ? Optional.empty()
                    : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
