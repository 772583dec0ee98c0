package org.plenary.dsl.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A resolution printed on a page of the documentation, between lines of three backquotes: {@code ```resolution}, in
 * another language {@code ```resolution fr}, with a fault that is shown on purpose {@code ```resolution error: CODE}.
 *
 * @param line
 *            line of the page on which it begins
 * @param language
 *            of the text
 * @param fault
 *            code of the problem that reading it must give; empty if there must be none
 * @param text
 *            what is printed
 */
record PageExample(int line, String language, Optional<String> fault, String text) {

    private static final Pattern FENCE = Pattern
            .compile("```resolution(?: (?<language>[a-z]{2}))?(?: error: (?<fault>[a-z-]+))?");

    /** All of them on a page. */
    static List<PageExample> on(String page) {
        List<String> lines = page.lines().toList();
        List<PageExample> examples = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher fence = FENCE.matcher(lines.get(i));
            if (fence.matches()) {
                List<String> text = lines.subList(i + 1, lines.size()).stream()
                        .takeWhile(line -> !line.equals("```")).toList();
                examples.add(new PageExample(i + 1, Optional.ofNullable(fence.group("language")).orElse("en"),
                        Optional.ofNullable(fence.group("fault")), String.join("\n", text) + "\n"));
            }
        }
        return examples;
    }

    /** The text as a whole file: a page leaves out a header that shows nothing. */
    String file() {
        return text.startsWith("---\n") ? text : """
                ---
                language: %s
                session:  80
                status:   draft
                title:    Example
                ---

                """.formatted(language) + text;
    }
}
