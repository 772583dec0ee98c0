package org.plenary.dsl.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.dsl.header.HeaderKey;
import org.plenary.dsl.header.HeaderRule;
import org.plenary.dsl.parser.LexicalFault;
import org.plenary.dsl.reader.ReadingFault;
import org.plenary.dsl.scoping.UndefinedNameMessages;
import org.plenary.dsl.validation.LabelValidator;

/** The pages for drafters name every message and every key of the header that there is, and none that there is not. */
class MessagesPageTest {

    private static final Pattern MESSAGE = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (?:error|warning|hint) \\|");
    private static final Pattern KEY = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (?!error|warning|hint)");

    private final Checkout checkout = Checkout.find();

    @Test
    void everyMessageIsExplained() {
        Stream<String> text = Stream.of(UndefinedNameMessages.UNDEFINED_LABEL, UndefinedNameMessages.UNDEFINED_NOTE,
                LabelValidator.DUPLICATE_LABEL, LabelValidator.DUPLICATE_NOTE);
        Stream<String> reading = Arrays.stream(ReadingFault.values()).map(ReadingFault::code);
        Stream<String> marks = Arrays.stream(LexicalFault.values()).map(LexicalFault::code);
        Stream<String> header = Arrays.stream(HeaderRule.values()).map(HeaderRule::code);
        Set<String> codes = Stream.of(text, reading, marks, header).flatMap(all -> all)
                .collect(Collectors.toCollection(TreeSet::new));
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
