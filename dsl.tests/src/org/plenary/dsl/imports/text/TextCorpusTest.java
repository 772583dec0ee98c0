package org.plenary.dsl.imports.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.dsl.corpus.SharedCorpus;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.OperativeParagraph;
import org.plenary.dsl.document.PreambularParagraph;
import org.plenary.dsl.imports.Imported;
import org.plenary.dsl.language.Language;

/** Real plain texts and PDF files of seventy years: their numbers are complete and their words are kept. */
class TextCorpusTest {

    /** Scans that have themselves lost a number, or set numbers apart from their paragraphs; lists that number rows. */
    private static final Set<String> INCOMPLETE = Set.of("S_RES_0686_1991_EN_GOLD.txt", "S_RES_0865_1993_EN_GOLD.txt",
            "S_RES_1454_2002_EN_GOLD.txt", "S_RES_0687_1991_FR.txt", "S_RES_1074_1996_FR.txt", "S_RES_1284_1999_FR.txt",
            "S_RES_1382_2001_FR.txt", "S_RES_1807_2008_FR.txt");
    private static final double LOST = 0.005;

    @ParameterizedTest
    @EnumSource
    void numbersAreCompleteAndWordsAreKept(Language language) throws IOException {
        List<CorpusText> texts = texts(language);
        List<String> incomplete = texts.stream().filter(text -> !text.isComplete()).map(CorpusText::name)
                .filter(name -> !INCOMPLETE.contains(name)).toList();
        assertEquals(List.of(), incomplete);
        int words = texts.stream().mapToInt(CorpusText::words).sum();
        int lost = texts.stream().mapToInt(CorpusText::lost).sum();
        assertTrue(lost <= words * LOST, () -> lost + " of " + words + " words are lost: " + texts.stream()
                .filter(text -> text.lost() > 0).map(text -> text.name() + " " + text.lost()).toList());
    }

    @Test
    void theResolutionOnTheCriminalCourtComesWholeFromItsPdf() throws IOException {
        Imported imported = pdf("A_RES_73_7_EN.pdf");
        assertEquals(13, count(imported, PreambularParagraph.class));
        assertEquals(numbers(28), numbers(imported));
        assertEquals(9, imported.document().notes().size());
        assertEquals(0, imported.remarks().count());
    }

    @Test
    void theDeclarationOnTuberculosisComesWholeFromItsPdf() throws IOException {
        Imported imported = pdf("A_RES_73_3_EN.pdf");
        assertEquals(numbers(53), numbers(imported));
        assertEquals(0, imported.remarks().count());
    }

    private static List<CorpusText> texts(Language language) throws IOException {
        Path folder = folder().resolve(language.code());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().map(CorpusText::new).toList();
        }
    }

    private static Path folder() {
        Path folder = SharedCorpus.folder().resolve("corpus");
        assumeTrue(Files.isDirectory(folder.resolve("en")),
                () -> "Skipped: the corpus of real resolutions is not at " + folder);
        return folder;
    }

    private static Imported pdf(String name) throws IOException {
        return ImportedText.read(name, Files.readAllBytes(folder().resolve("en").resolve(name)));
    }

    private static long count(Imported imported, Class<? extends Block> kind) {
        return imported.document().body().stream().filter(kind::isInstance).count();
    }

    private static List<String> numbers(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> number + ".").toList();
    }

    private static List<String> numbers(Imported imported) {
        return imported.document().body().stream().filter(OperativeParagraph.class::isInstance)
                .map(block -> ((OperativeParagraph) block).marker().printed()).filter(marker -> !marker.isEmpty())
                .toList();
    }
}
