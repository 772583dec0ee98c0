package org.plenary.dsl.writer.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plenary.dsl.Plenary;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.SampleCases;
import org.plenary.dsl.examples.Checkout;

/** What is written as source text reads back to the same document, and is written the same again. */
class SourceRoundTripTest {

    private static final URI NOWHERE = URI.create("file:/imported.resolution");

    private final Plenary plenary = Plenary.create();

    @TestFactory
    Stream<DynamicTest> samplesReadBack() {
        return SampleCases.all().entrySet().stream().map(sample -> DynamicTest.dynamicTest(sample.getKey(),
                () -> assertEquals(Facts.ofText(sample.getValue()), Facts.ofText(readBack(sample.getValue())))));
    }

    @TestFactory
    Stream<DynamicTest> examplesReadBack() {
        return forEachExample(document -> assertEquals(Facts.of(document), Facts.of(readBack(document))));
    }

    @TestFactory
    Stream<DynamicTest> examplesAreWrittenTheSameAgain() {
        return forEachExample(document -> {
            String source = new SourceWriter().text(document);
            assertEquals(source, new SourceWriter().text(plenary.read(NOWHERE, source).document()));
            assertEquals(source, plenary.format(source));
        });
    }

    private Stream<DynamicTest> forEachExample(Consumer<Document> test) {
        return Checkout.find().examples().stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(),
                () -> test.accept(plenary.read(file.toUri(), Checkout.read(file)).document())));
    }

    private Document readBack(Document document) {
        return plenary.read(NOWHERE, new SourceWriter().text(document)).document();
    }
}
