package org.plenary.dsl.imports.text;

import java.util.List;
import org.plenary.dsl.imports.ImportException;
import org.plenary.dsl.imports.ImportFile;
import org.plenary.dsl.imports.ImportOptions;
import org.plenary.dsl.imports.ImportWatch;
import org.plenary.dsl.imports.Imported;
import org.plenary.dsl.imports.Importer;
import org.plenary.dsl.imports.manuscript.StructureReader;
import org.plenary.dsl.wording.Sentence;

/** Reads plain text: typed, scanned, or taken from a PDF with everything that a page prints. */
public final class TextReader implements Importer {

    private static final int LIMIT_MEGABYTES = 16;
    private static final int DECODED = 10;
    private static final int JOINED = 60;

    @Override
    public Imported read(ImportFile file, ImportOptions options, ImportWatch watch) throws ImportException {
        if (file.content().length > LIMIT_MEGABYTES << 20) {
            throw new ImportException(Sentence.of("import.text-too-large", LIMIT_MEGABYTES));
        }
        List<PrintedLine> lines = PlainLines.of(new TextEncoding(file.content()).decode());
        watch.report(DECODED);
        PrintedText text = new PrintedText(file.name(), options.language());
        Imported imported = new StructureReader().read(text.manuscript(lines, percent -> watch
                .reached(DECODED + percent * JOINED / 100)));
        watch.report(100);
        return imported;
    }
}
