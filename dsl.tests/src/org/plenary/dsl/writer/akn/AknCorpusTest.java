package org.plenary.dsl.writer.akn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.dsl.corpus.SharedCorpus;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.imports.ImportException;
import org.plenary.dsl.imports.ImportFile;
import org.plenary.dsl.imports.ImportOptions;
import org.plenary.dsl.imports.ImportWatch;
import org.plenary.dsl.imports.akn.AknReader;
import org.plenary.dsl.writer.Written;
import org.plenary.dsl.writer.text.TextWriter;

/** Real resolutions in six languages: what is written of them is valid, and reads as what was published. */
class AknCorpusTest {

    private final AknReader reader = new AknReader();

    @Test
    void everyResolutionIsWrittenValidAndReadsTheSame() throws ImportException {
        AknSchema schema = AknSchema.load();
        List<String> problems = new ArrayList<>();
        for (Path file : files()) {
            Document published = read(bytes(file));
            String written = Written.text(new AknWriter(), published);
            schema.problems(written).stream().limit(2).forEach(problem -> problems.add(file + ": " + problem));
            Document again = read(Written.bytes(new AknWriter(), published));
            firstDifference(lines(published), lines(again)).forEach(line -> problems.add(file + ": " + line));
        }
        assertEquals(List.of(), problems);
    }

    private Document read(byte[] content) throws ImportException {
        return reader.read(new ImportFile("file.xml", content), ImportOptions.DEFAULT, ImportWatch.NONE).document();
    }

    private static List<String> lines(Document document) {
        return Written.text(new TextWriter(), document).lines().toList();
    }

    private static List<String> firstDifference(List<String> before, List<String> after) {
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            String first = i < before.size() ? before.get(i) : "(end)";
            String second = i < after.size() ? after.get(i) : "(end)";
            if (!first.equals(second)) {
                return List.of("published: " + first, "read again: " + second);
            }
        }
        return List.of();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files() {
        Path folder = SharedCorpus.folder().resolve("corpus/akn4un");
        assumeTrue(Files.isDirectory(folder), () -> "Skipped: the corpus of real resolutions is not at " + folder);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
