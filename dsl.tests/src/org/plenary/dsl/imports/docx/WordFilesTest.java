package org.plenary.dsl.imports.docx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.dsl.golden.GoldenFolder;
import org.plenary.dsl.imports.ImportException;
import org.plenary.dsl.imports.ImportOptions;
import org.plenary.dsl.imports.Imported;
import org.plenary.dsl.writer.source.SourceWriter;

/**
 * Word files that others made, of invented texts: LibreOffice from a web page, a plain text and an OpenDocument text,
 * pandoc, and one in the styles of the United Nations.
 */
class WordFilesTest {

    @Test
    void becomeTexts() throws IOException, ImportException {
        Map<String, String> made = new TreeMap<>();
        try (Stream<Path> cases = Files.list(GoldenFolder.cases("word"))) {
            for (Path file : cases.sorted().toList()) {
                Imported imported = WrittenWordFile.read(Files.readAllBytes(file), ImportOptions.DEFAULT);
                made.put(file.getFileName().toString().replace(".docx", ".resolution"),
                        new SourceWriter(imported.remarks()).text(imported.document()));
            }
        }
        GoldenFolder.named("word-imported").compare(made);
    }
}
