package org.plenary.dsl.imports.akn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plenary.dsl.Plenary;
import org.plenary.dsl.corpus.SharedCorpus;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.writer.Format;
import org.plenary.dsl.writer.Formats;

/**
 * Every resolution that the United Nations publishes in Akoma Ntoso keeps its text, its notes and its structure when it
 * is imported, written and read back; and it prints.
 */
class AknCorpusTest {

    /** The rest are italics in the wrong place, and phrases that no other text opens with. */
    private static final double FOUND_UNMARKED = 0.97;

    private final Plenary plenary = Plenary.create();

    @TestFactory
    Stream<DynamicTest> nothingIsLost() {
        return Arrays.stream(Language.values()).map(language -> DynamicTest.dynamicTest(language.code(), () -> {
            List<String> differences = new ArrayList<>();
            OpeningCount openings = new OpeningCount();
            for (Path file : SharedCorpus.files(language)) {
                ImportedFile imported = new ImportedFile(file, plenary);
                differences.addAll(imported.differences());
                openings.add(imported);
                print(imported);
            }
            assertEquals(List.of(), differences);
            assertTrue(openings.share() >= FOUND_UNMARKED, openings::toString);
        }));
    }

    private static void print(ImportedFile imported) throws IOException {
        for (Format format : Formats.all()) {
            format.writer().write(imported.back().document(), OutputStream.nullOutputStream());
        }
    }
}
