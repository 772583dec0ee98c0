package org.plenary.dsl.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.plenary.dsl.imports.ImportException;
import org.plenary.dsl.imports.ImportFile;
import org.plenary.dsl.imports.ImportOptions;
import org.plenary.dsl.imports.Imports;
import org.plenary.dsl.writer.source.SourceWriter;

/**
 * Texts as the United Nations published them, which are no part of the sources: in the folder that {@code
 * PLENARY_SHARED} names, else in {@code shared} beside the checkout, or nowhere.
 */
final class Published {

    private static final String KEY = "PLENARY_SHARED";

    private Published() {
    }

    /** The Akoma Ntoso of a text, such as {@code A_RES_76_270} in {@code zh}. */
    static Optional<Path> akomaNtoso(String name, String language) {
        Path folder = Optional.ofNullable(System.getenv(KEY)).map(Path::of)
                .orElseGet(() -> Examples.checkout().resolveSibling("shared"));
        return Optional.of(folder.resolve("corpus/akn4un").resolve(language).resolve(name + "." + language + ".xml"))
                .filter(Files::isRegularFile);
    }

    /** The same text as a resolution that can be edited. */
    static Optional<String> text(String name, String language) throws IOException {
        Optional<Path> file = akomaNtoso(name, language);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SourceWriter().text(Imports.read(
                    new ImportFile(file.get().getFileName().toString(), Files.readAllBytes(file.get())),
                    ImportOptions.DEFAULT, percent -> true).document()));
        } catch (ImportException failure) {
            throw new AssertionError(failure);
        }
    }
}
