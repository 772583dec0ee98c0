package org.plenary.dsl.writer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.SampleCases;

class FormatsTest {

    static Stream<Format> formats() {
        return Formats.all().stream();
    }

    @Test
    void haveNamesAndExtensionsOfTheirOwn() {
        Set<String> names = new HashSet<>();
        Set<String> extensions = new HashSet<>();
        Formats.all().forEach(format -> assertTrue(names.add(format.name()) && extensions.add(format.extension())));
        assertEquals("html", Formats.named("html").orElseThrow().extension());
        assertTrue(Formats.named("pdf").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void takeEveryDocumentAndWriteItTheSameTwice(Format format) {
        for (Map.Entry<String, Document> sample : SampleCases.all().entrySet()) {
            byte[] first = Written.bytes(format.writer(), sample.getValue());
            assertTrue(first.length > 0, sample.getKey());
            assertArrayEquals(first, Written.bytes(format.writer(), sample.getValue()), sample.getKey());
        }
    }
}
