package org.plenary.dsl.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;
import org.plenary.dsl.Plenary;
import org.plenary.dsl.corpus.SharedCorpus;
import org.plenary.dsl.examples.Checkout;
import org.plenary.dsl.imports.ImportException;
import org.plenary.dsl.imports.ImportFile;
import org.plenary.dsl.imports.ImportOptions;
import org.plenary.dsl.imports.ImportWatch;
import org.plenary.dsl.imports.Imported;
import org.plenary.dsl.imports.akn.AknReader;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.writer.source.SourceWriter;

/** Real texts to look at: the examples, and texts that the United Nations adopted, as they are imported. */
final class Samples {

    /** No settings and no other texts lie beside a sample. */
    static final URI NOWHERE = URI.create("file:/nowhere/sample.resolution");

    private final Plenary plenary;

    Samples(Plenary plenary) {
        this.plenary = plenary;
    }

    /** The examples, sorted by name. */
    List<Sample> examples() {
        return Checkout.find().examples().stream()
                .map(file -> Sample.of(file.getFileName().toString(), Checkout.read(file), plenary)).toList();
    }

    /** The adopted texts whose files have such names, by language and name; none where the corpus is missing. */
    List<Sample> adopted(Predicate<String> names) {
        List<Path> files = new ArrayList<>();
        try {
            Arrays.stream(Language.values()).map(SharedCorpus::files).forEach(files::addAll);
        } catch (TestAbortedException missing) {
            return List.of();
        }
        List<Path> chosen = files.stream().filter(file -> names.test(file.getFileName().toString())).toList();
        assertTrue(!chosen.isEmpty(), "The corpus holds none of the chosen files");
        return chosen.parallelStream().map(this::imported).toList();
    }

    /** All of them. */
    static List<Sample> together(List<Sample> some, List<Sample> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private Sample imported(Path file) {
        String name = file.getFileName().toString();
        try {
            Imported read = new AknReader().read(new ImportFile(name, Files.readAllBytes(file)),
                    ImportOptions.DEFAULT, ImportWatch.NONE);
            return Sample.of(name, new SourceWriter(read.remarks()).text(read.document()), plenary);
        } catch (IOException | ImportException failure) {
            throw new IllegalStateException(name, failure);
        }
    }
}
