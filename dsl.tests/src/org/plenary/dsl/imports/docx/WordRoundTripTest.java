package org.plenary.dsl.imports.docx;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plenary.dsl.Plenary;
import org.plenary.dsl.corpus.SharedCorpus;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.imports.ImportException;
import org.plenary.dsl.imports.ImportFile;
import org.plenary.dsl.imports.ImportOptions;
import org.plenary.dsl.imports.ImportWatch;
import org.plenary.dsl.imports.Imported;
import org.plenary.dsl.imports.akn.AknReader;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.writer.source.SourceWriter;

/**
 * Published resolutions come back from the Word files that are made of them: at least 99 of 100 paragraphs with the
 * same kind, marker, words and notes in the same order. Every twelfth file is tried; all of them where the system
 * property {@code plenary.corpus} is {@code all}.
 */
class WordRoundTripTest {

    private static final double SAME = 0.99;
    private static final int EVERY = "all".equals(System.getProperty("plenary.corpus")) ? 1 : 12;

    private final Plenary plenary = Plenary.create();

    @TestFactory
    Stream<DynamicTest> comesBack() {
        return Arrays.stream(Language.values())
                .map(language -> DynamicTest.dynamicTest(language.code(), () -> check(language)));
    }

    private void check(Language language) throws IOException, ImportException {
        List<Path> files = SharedCorpus.files(language);
        List<String> differences = new ArrayList<>();
        int paragraphs = 0;
        int same = 0;
        int sources = 0;
        List<Path> sample = IntStream.range(0, files.size()).filter(i -> i % EVERY == 0).mapToObj(files::get).toList();
        for (Path file : sample) {
            WordTrip trip = new WordTrip(file.getFileName().toString(), document(file));
            paragraphs += trip.paragraphs();
            same += trip.same();
            sources += trip.hasSameSource() ? 1 : 0;
            differences.addAll(trip.differences());
        }
        String result = same + " of " + paragraphs + " paragraphs came back, " + sources + " of " + sample.size()
                + " texts letter by letter";
        assertTrue((double) same / paragraphs >= SAME, () -> result + "\n" + String.join("\n", differences));
    }

    private Document document(Path file) throws IOException, ImportException {
        Imported published = new AknReader().read(new ImportFile(file.getFileName().toString(),
                Files.readAllBytes(file)), ImportOptions.DEFAULT, ImportWatch.NONE);
        String source = new SourceWriter(published.remarks()).text(published.document());
        return plenary.read(file.resolveSibling("published.resolution").toUri(), source).document();
    }
}
