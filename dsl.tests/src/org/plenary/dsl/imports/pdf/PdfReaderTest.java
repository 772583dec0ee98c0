package org.plenary.dsl.imports.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plenary.dsl.imports.pdf.PrintedPdf.BOLD;
import static org.plenary.dsl.imports.pdf.PrintedPdf.ITALIC;
import static org.plenary.dsl.imports.pdf.PrintedPdf.ROMAN;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.plenary.dsl.imports.ImportException;
import org.plenary.dsl.imports.ImportFile;
import org.plenary.dsl.imports.ImportOptions;
import org.plenary.dsl.imports.ImportWatch;
import org.plenary.dsl.imports.Imports;
import org.plenary.dsl.imports.text.ImportedText;

/** What a PDF shows by places, faces and sizes. The texts are invented. */
class PdfReaderTest {

    @Test
    void italicsNotesAndPagesComeIn() throws IOException {
        try (PrintedPdf pdf = new PrintedPdf()) {
            firstPage(pdf);
            secondPage(pdf);
            assertEquals("""
                    The General Assembly,

                    Recalling the survey of the lakes *in situ*[^a-99-12] and wells \
                    that feed them, which has come to its end,

                    1. Decides to go on;

                    2. Requests the Secretary-General to report.

                    [^a-99-12]: A/99/12.""", body(pdf.bytes()));
        }
    }

    private static void firstPage(PrintedPdf pdf) {
        pdf.page();
        pdf.print(430, 60, BOLD, 10, "A/RES/99/7");
        pdf.print(72, 90, BOLD, 12, "99/7.");
        pdf.print(110, 90, BOLD, 12, "Mountain lakes");
        float end = pdf.print(134, 120, ITALIC, 10, "The General Assembly");
        pdf.print(end, 120, ROMAN, 10, ",");
        end = pdf.print(134, 132, ITALIC, 10, "Recalling");
        end = pdf.print(end, 132, ROMAN, 10, " the survey of the lakes ");
        end = pdf.print(end, 132, ITALIC, 10, "in situ");
        end = pdf.print(end, 128, ROMAN, 6, "1");
        pdf.print(end, 132, ROMAN, 10, " and wells");
        pdf.print(110, 700, ROMAN, 10, "__________________");
        pdf.print(120, 712, ROMAN, 6, "1");
        pdf.print(126, 715, ROMAN, 8, "A/99/12.");
        pdf.print(72, 750, ROMAN, 8, "44-18142 (E)");
    }

    private static void secondPage(PrintedPdf pdf) {
        pdf.page();
        pdf.print(72, 60, BOLD, 10, "A/RES/99/7");
        pdf.print(110, 90, ROMAN, 10, "that feed them, which has come to its end,");
        pdf.print(134, 102, ROMAN, 10, "1.");
        float end = pdf.print(160, 102, ITALIC, 10, "Decides");
        pdf.print(end, 102, ROMAN, 10, " to go on;");
        pdf.print(134, 114, ROMAN, 10, "2.");
        end = pdf.print(160, 114, ITALIC, 10, "Requests");
        pdf.print(end, 114, ROMAN, 10, " the Secretary-General to report.");
        pdf.print(72, 750, BOLD, 10, "2/2");
    }

    @Test
    void twoColumnsAreReadOneAfterTheOther() throws IOException {
        try (PrintedPdf pdf = new PrintedPdf()) {
            pdf.page();
            pdf.print(72, 60, BOLD, 12, "99/7. Mountain lakes");
            pdf.print(90, 90, ITALIC, 10, "The General Assembly,");
            for (int line = 0; line < 12; line++) {
                pdf.print(72, 102 + 12 * line, ROMAN, 10, line == 0 ? "Recalling the lakes" : "and left line " + line);
                pdf.print(320, 90 + 12 * line, ROMAN, 10, "and right line " + line);
            }
            pdf.print(320, 90 + 12 * 12, ROMAN, 10, "at the end,");
            String body = body(pdf.bytes());
            assertTrue(body.indexOf("left line 11") < body.indexOf("right line 0"), body);
        }
    }

    @Test
    void aScanIsRefusedWithAdvice() throws IOException {
        try (PrintedPdf pdf = new PrintedPdf()) {
            assertRefused("recognise its text first", pdf.page().bytes());
        }
    }

    @Test
    void aLockedFileIsRefused() throws IOException {
        try (PrintedPdf pdf = new PrintedPdf()) {
            assertRefused("locked with a password", pdf.page().lock("secret", true).bytes());
        }
        try (PrintedPdf pdf = new PrintedPdf()) {
            assertRefused("does not allow its text to be taken out", pdf.page().lock("", false).bytes());
        }
    }

    @Test
    void aFileCutOffInTheMiddleIsRefusedOrHoldsNoText() throws IOException {
        try (PrintedPdf pdf = new PrintedPdf()) {
            firstPage(pdf);
            byte[] whole = pdf.bytes();
            for (int length : new int[] {8, 40, whole.length / 3, whole.length / 2}) {
                assertThrows(ImportException.class, () -> Imports.read(new ImportFile("cut.pdf",
                        Arrays.copyOf(whole, length)), ImportOptions.DEFAULT, ImportWatch.NONE));
            }
        }
    }

    private static void assertRefused(String words, byte[] content) {
        ImportException refusal = assertThrows(ImportException.class, () -> Imports.read(
                new ImportFile("a.pdf", content), ImportOptions.DEFAULT, ImportWatch.NONE));
        assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
    }

    private static String body(byte[] content) {
        String source = ImportedText.source("printed.pdf", content);
        return source.substring(source.indexOf("\n---\n") + 5).strip();
    }
}
