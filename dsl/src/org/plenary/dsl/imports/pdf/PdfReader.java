package org.plenary.dsl.imports.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.plenary.dsl.imports.ImportException;
import org.plenary.dsl.imports.ImportFile;
import org.plenary.dsl.imports.ImportOptions;
import org.plenary.dsl.imports.ImportWatch;
import org.plenary.dsl.imports.Imported;
import org.plenary.dsl.imports.Importer;
import org.plenary.dsl.imports.manuscript.StructureReader;
import org.plenary.dsl.imports.text.PrintedLine;
import org.plenary.dsl.imports.text.PrintedText;
import org.plenary.dsl.wording.Sentence;

/**
 * Reads PDF files: words with their places, faces and sizes, from which come lines, paragraphs, italics and the raised
 * figures that call notes. Nothing in the file is run, and nothing is fetched.
 */
public final class PdfReader implements Importer {

    private static final int MOST_PAGES = 1000;
    /** A page of a scan may have a stamp of some letters. */
    private static final int FEWEST_LETTERS = 20;
    private static final int READ = 60;
    /** The mark of the end stands within so many bytes of it. */
    private static final int END_WITHIN = 2048;
    private static final Sentence DAMAGED = Sentence.of("import.pdf-damaged");

    @Override
    public Imported read(ImportFile file, ImportOptions options, ImportWatch watch) throws ImportException {
        List<PrintedLine> lines = lines(file, watch);
        PrintedText text = new PrintedText(file.name(), options.language());
        Imported imported = new StructureReader().read(text.manuscript(lines,
                percent -> watch.reached(READ + percent * 30 / 100)));
        watch.report(100);
        return imported;
    }

    private static List<PrintedLine> lines(ImportFile file, ImportWatch watch) throws ImportException {
        if (!isWhole(file)) {
            throw new ImportException(DAMAGED);
        }
        try (PDDocument document = Loader.loadPDF(file.content())) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw new ImportException(Sentence.of("import.pdf-not-allowed"));
            }
            return lines(document, watch);
        } catch (InvalidPasswordException locked) {
            throw new ImportException(Sentence.of("import.pdf-locked"), locked);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            throw new ImportException(DAMAGED, damaged);
        }
    }

    /** The library repairs a file that was cut off, but not without loss: a missing font loses its letters. */
    private static boolean isWhole(ImportFile file) {
        int start = Math.max(0, file.content().length - END_WITHIN);
        return new String(file.content(), start, file.content().length - start, StandardCharsets.ISO_8859_1)
                .contains("%%EOF");
    }

    private static List<PrintedLine> lines(PDDocument document, ImportWatch watch) throws ImportException, IOException {
        int pages = document.getNumberOfPages();
        if (pages > MOST_PAGES) {
            throw new ImportException(Sentence.of("import.pdf-too-long", MOST_PAGES));
        }
        GlyphCollector collector = new GlyphCollector();
        List<List<Glyph>> printed = new ArrayList<>();
        for (int page = 1; page <= pages; page++) {
            printed.add(collector.page(document, page));
            watch.report(page * READ / pages);
        }
        long letters = printed.stream().flatMap(List::stream)
                .filter(glyph -> Character.isLetter(glyph.text().codePointAt(0))).count();
        if (letters < FEWEST_LETTERS) {
            throw new ImportException(Sentence.of("import.pdf-without-text"));
        }
        long arabic = printed.stream().flatMap(List::stream).filter(PdfReader::isArabic).count();
        List<PrintedLine> lines = new ArrayList<>();
        for (int page = 0; page < pages; page++) {
            lines.addAll(new PageLines(page, arabic * 2 > letters).of(printed.get(page)));
        }
        return lines;
    }

    private static boolean isArabic(Glyph glyph) {
        return Character.UnicodeScript.of(glyph.text().codePointAt(0)) == Character.UnicodeScript.ARABIC;
    }
}
