package org.plenary.dsl.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plenary.dsl.Plenary;
import org.plenary.dsl.reader.Reading;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.writer.Formats;
import org.plenary.dsl.writer.Written;
import org.plenary.dsl.writer.text.TextWriter;

/**
 * The reference for drafters is true: every text in it reads without a problem, or gives the one it is there to show,
 * and prints as the page says, in every format.
 */
class LanguageReferenceTest {

    private static final String PAGE = "docs/language.md";

    private final Checkout checkout = Checkout.find();
    private final Plenary plenary = Plenary.create();

    @TestFactory
    Stream<DynamicTest> everyTextReadsAsThePageSays() {
        List<PageExample> examples = PageExample.on(Checkout.read(checkout.path(PAGE)));
        assertTrue(examples.size() > 20, "The page has lost its examples");
        assertTrue(examples.stream().anyMatch(example -> !example.printed().isEmpty()), "It shows no more what prints");
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(PAGE + ":" + example.line(), () -> read(example)));
    }

    private void read(PageExample example) {
        Reading reading = plenary.read(URI.create("file:/page.resolution"), example.file());
        List<String> found = reading.problems().stream().map(Problem::code).toList();
        assertEquals(example.fault().stream().toList(), found, () -> reading.problems().toString());
        String printed = Written.text(new TextWriter(), reading.document());
        assertTrue(printed.contains(example.printed()), () -> printed);
        Formats.all().forEach(format -> assertTrue(Written.bytes(format.writer(), reading.document()).length > 0));
    }
}
