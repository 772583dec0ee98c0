package org.plenary.dsl.imports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.dsl.imports.akn.AknReader;

/**
 * The table of files that can be imported: command line, dialogs and tests read it, so that a new kind is known
 * everywhere at once. A file is what its content says, whatever its name says; the name decides where the content does
 * not.
 */
public final class Imports {

    private static final List<ImportFormat> ALL = List.of(
            new ImportFormat(".xml", "Akoma Ntoso, as the United Nations publishes it",
                    file -> new FileKind(file).isXml(), AknReader::new));

    private Imports() {
    }

    /** All of them, the best first: what a file of its kind keeps of a resolution. */
    public static List<ImportFormat> all() {
        return ALL;
    }

    /** The endings of all files that can be imported, for a message: {@code .xml, .docx, .pdf, .txt}. */
    public static String endings() {
        return ALL.stream().map(ImportFormat::ending).collect(Collectors.joining(", "));
    }

    /**
     * Imports a file of any kind.
     *
     * @throws ImportException
     *             if it is of no kind that can be imported, or its importer refuses it
     */
    public static Imported read(ImportFile file, ImportOptions options, ImportWatch watch) throws ImportException {
        Optional<String> refusal = new FileKind(file).refusal();
        if (refusal.isPresent()) {
            throw new ImportException(refusal.get());
        }
        ImportFormat format = ALL.stream().filter(known -> known.recognised().test(file)).findFirst()
                .or(() -> ALL.stream().filter(known -> file.isNamed(known.ending())).findFirst())
                .orElseThrow(() -> new ImportException(
                        "The file is of no kind that can be imported: " + endings() + "."));
        return format.importer().read(file, options, watch);
    }
}
