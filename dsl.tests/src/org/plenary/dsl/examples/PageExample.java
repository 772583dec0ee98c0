package org.plenary.dsl.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A resolution printed on a page of the documentation, between lines of three backquotes: {@code ```resolution}, in
 * another language {@code ```resolution fr}, with a fault that is shown on purpose {@code ```resolution error: CODE}.
 * Lines that it prints may follow between lines {@code ```text} and {@code ```}.
 *
 * @param line
 *            line of the page on which it begins
 * @param language
 *            of the text
 * @param fault
 *            code of the problem that reading it must give; empty if there must be none
 * @param text
 *            as the page shows it
 * @param printed
 *            lines that stand one after another in its plain text; empty if the page shows none
 */
record PageExample(int line, String language, Optional<String> fault, String text, String printed) {

    private static final String END = "```";
    private static final String PRINTED = "```text";

    private static final Pattern FENCE = Pattern
            .compile("```resolution(?: (?<language>[a-z]{2}))?(?: error: (?<fault>[a-z-]+))?");

    /** All of them on a page. */
    static List<PageExample> on(String page) {
        List<String> lines = page.lines().toList();
        List<PageExample> examples = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher fence = FENCE.matcher(lines.get(i));
            if (fence.matches()) {
                String text = block(lines, i);
                int next = i + 1 + (int) text.lines().count() + 1;
                examples.add(new PageExample(i + 1, Optional.ofNullable(fence.group("language")).orElse("en"),
                        Optional.ofNullable(fence.group("fault")), text, printed(lines.subList(next, lines.size()))));
            }
        }
        return examples;
    }

    /** What stands between this line and the end of its block. */
    private static String block(List<String> lines, int fence) {
        return lines.subList(fence + 1, lines.size()).stream().takeWhile(line -> !line.equals(END))
                .map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String printed(List<String> following) {
        int fence = following.indexOf(PRINTED);
        boolean own = fence >= 0 && following.subList(0, fence).stream().noneMatch(line -> line.startsWith(END));
        return own ? block(following, fence) : "";
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
