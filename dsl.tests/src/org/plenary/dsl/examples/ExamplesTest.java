package org.plenary.dsl.examples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plenary.dsl.Plenary;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.reader.Reading;
import org.plenary.dsl.source.Severity;
import org.plenary.dsl.writer.Format;
import org.plenary.dsl.writer.Formats;
import org.plenary.dsl.writer.Written;

/** The examples are models: nothing is wrong with them, and every format prints them. */
class ExamplesTest {

    private final List<Path> examples = Checkout.find().examples();
    private final Plenary plenary = Plenary.create();

    @TestFactory
    Stream<DynamicTest> nothingIsWrongWithAnExample() {
        return forEach(example -> assertEquals(List.of(), read(example).problems().stream()
                .filter(problem -> problem.severity() != Severity.HINT || !isOfficial(example)).toList()));
    }

    @TestFactory
    Stream<DynamicTest> everyFormatPrintsIt() {
        return forEach(example -> Formats.all().forEach(format -> print(format, read(example).document())));
    }

    @TestFactory
    Stream<DynamicTest> itIsFormatted() {
        return forEach(example -> assertEquals(Checkout.read(example), plenary.format(Checkout.read(example))));
    }

    @Test
    void eachOfTheSixLanguagesHasADraft() {
        Set<Language> languages = examples.stream().map(this::read).map(Reading::document)
                .filter(document -> document.properties().draft()).map(Document::language)
                .collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(Language.class), languages);
    }

    /** The official text departs from habit once: paragraphs 9 and 10 open alike. */
    private static boolean isOfficial(Path example) {
        return example.getFileName().toString().equals("A_RES_72_278.zh.resolution");
    }

    private Stream<DynamicTest> forEach(Consumer<Path> check) {
        assertTrue(examples.size() >= Language.values().length, "The examples are lost");
        return examples.stream().map(example -> DynamicTest.dynamicTest(example.getFileName().toString(),
                () -> check.accept(example)));
    }

    private Reading read(Path example) {
        return plenary.read(example.toUri(), Checkout.read(example));
    }

    private static void print(Format format, Document document) {
        byte[] printed = Written.bytes(format.writer(), document);
        assertTrue(printed.length > 0, () -> format.name() + " prints nothing");
        assertArrayEquals(printed, Written.bytes(format.writer(), document),
                () -> format.name() + " prints it otherwise a second time");
    }
}
