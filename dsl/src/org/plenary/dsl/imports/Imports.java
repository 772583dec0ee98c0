package org.plenary.dsl.imports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.dsl.imports.akn.AknReader;
import org.plenary.dsl.imports.docx.WordReader;
import org.plenary.dsl.imports.pdf.PdfReader;
import org.plenary.dsl.imports.text.TextReader;
import org.plenary.dsl.wording.Sentence;

/**
 * The table of files that can be imported: command line, dialogs and tests read it, so that a new kind is known
 * everywhere at once. A file is what its content says, whatever its name says; the name decides where the content does
 * not, and what neither tells is taken for text.
 */
public final class Imports {

    private static final List<ImportFormat> ALL = List.of(
            new ImportFormat(".xml", "Akoma Ntoso, as the United Nations publishes it",
                    file -> new FileKind(file).isXml(), AknReader::new),
            new ImportFormat(".docx", "Word, with its tracked changes accepted or rejected", Imports::isWord,
                    WordReader::new),
            new ImportFormat(".pdf", "PDF, with its italics and footnotes", file -> new FileKind(file).isPdf(),
                    PdfReader::new),
            new ImportFormat(".txt", "plain text", file -> false, TextReader::new));

    private Imports() {
    }

    /** What is no Word document after all, its importer says. */
    private static boolean isWord(ImportFile file) {
        FileKind kind = new FileKind(file);
        return kind.isZip() || kind.isCompound();
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
     *             if it is of a kind that cannot be imported, or its importer refuses it
     */
    public static Imported read(ImportFile file, ImportOptions options, ImportWatch watch) throws ImportException {
        Optional<Sentence> refusal = new FileKind(file).refusal();
        if (refusal.isPresent()) {
            throw new ImportException(refusal.get());
        }
        ImportFormat format = ALL.stream().filter(known -> known.recognised().test(file)).findFirst()
                .or(() -> ALL.stream().filter(known -> file.isNamed(known.ending())).findFirst())
                .orElse(ALL.get(ALL.size() - 1));
        return format.importer().read(file, options, watch);
    }
}
