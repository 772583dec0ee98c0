package org.plenary.dsl.writer.akn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plenary.dsl.Plenary;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.SampleCases;
import org.plenary.dsl.document.SampleDocuments;
import org.plenary.dsl.examples.Checkout;
import org.plenary.dsl.golden.GoldenFolder;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.writer.Written;

class AknWriterTest {

    private static final Pattern NAME = Pattern.compile(" eId=\"([^\"]+)\"");
    private static final Pattern LOCAL_LINK = Pattern.compile(" href=\"#([^\"]+)\"");

    @Test
    void writesEverySampleAsItStandsInTheGoldenFolder() {
        Map<String, String> made = new TreeMap<>();
        SampleCases.all().forEach((name, document) -> made.put(name + ".akn.xml", write(document)));
        GoldenFolder.named("akn").compare(made);
    }

    @TestFactory
    Stream<DynamicTest> everySampleIsValid() {
        AknSchema schema = AknSchema.load();
        return SampleCases.all().entrySet().stream().map(sample -> DynamicTest.dynamicTest(sample.getKey(),
                () -> assertEquals(List.of(), schema.problems(write(sample.getValue())))));
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsValid() {
        AknSchema schema = AknSchema.load();
        return examples().entrySet().stream().map(example -> DynamicTest.dynamicTest(example.getKey(),
                () -> assertEquals(List.of(), schema.problems(write(example.getValue())))));
    }

    @Test
    void theSchemaFindsWhatIsWrong() {
        String xml = write(SampleDocuments.council());
        assertFalse(AknSchema.load().problems(xml.replace("<mainBody>", "<mainBody><recital/>")).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> whatIsLinkedToIsInTheFile() {
        Map<String, Document> all = new TreeMap<>(SampleCases.all());
        all.putAll(examples());
        return all.entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
            String xml = write(entry.getValue());
            List<String> names = all(NAME, xml);
            assertEquals(List.of(), all(LOCAL_LINK, xml).stream().filter(link -> !names.contains(link)).toList());
            assertEquals(names.stream().distinct().toList(), names);
        }));
    }

    @Test
    void allLanguagesOfAResolutionHaveTheSameNamesOfElements() {
        List<String> english = all(NAME, write(SampleDocuments.adopted(Language.ENGLISH)));
        for (Language language : Language.values()) {
            assertEquals(english, all(NAME, write(SampleDocuments.adopted(language))), language.code());
        }
    }

    private static Map<String, Document> examples() {
        Plenary plenary = Plenary.create();
        Map<String, Document> documents = new TreeMap<>();
        Checkout.find().examples().forEach(file -> documents.put(file.getFileName().toString(),
                plenary.read(file.toUri(), Checkout.read(file)).document()));
        return documents;
    }

    private static List<String> all(Pattern pattern, String xml) {
        return pattern.matcher(xml).results().map((MatchResult match) -> match.group(1)).toList();
    }

    private static String write(Document document) {
        return Written.text(new AknWriter(), document);
    }
}
