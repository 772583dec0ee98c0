package org.plenary.dsl.imports.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plenary.dsl.imports.ImportException;
import org.plenary.dsl.imports.ImportFile;
import org.plenary.dsl.imports.ImportOptions;
import org.plenary.dsl.imports.ImportWatch;
import org.plenary.dsl.imports.Imports;

/** Whatever a file holds, it is imported or refused in a sentence, and soon. */
class HostileFileTest {

    private static final Duration SOON = Duration.ofSeconds(40);
    private static final String PIECES = "1. 2, (a) (i) [1] (1) * ___ 一、 大会， The General Assembly,\n Recalling 1 "
            + "\f\r\u2028 “ ” A/RES/1/1 2/5 -\n 12 May 2001 ¹ - \u00ad %PDF- <!-- \\ { } الجمعية 1 - ";

    @Test
    void randomBytesAreImportedOrRefused() {
        Random random = new Random(20_261_124);
        assertTimeoutPreemptively(SOON, () -> {
            for (int i = 0; i < 150; i++) {
                byte[] bytes = new byte[random.nextInt(600)];
                random.nextBytes(bytes);
                attempt("junk" + (i % 2 == 0 ? ".txt" : ".pdf"), bytes);
                attempt("junk.pdf", ("%PDF-1.7\n" + new String(bytes, StandardCharsets.ISO_8859_1))
                        .getBytes(StandardCharsets.ISO_8859_1));
            }
        });
    }

    @Test
    void anyOrderOfWhatTextsAreMadeOfIsImported() {
        String[] words = PIECES.split(" ");
        Random random = new Random(7);
        assertTimeoutPreemptively(SOON, () -> {
            for (int i = 0; i < 150; i++) {
                StringBuilder text = new StringBuilder();
                for (int n = random.nextInt(120); n > 0; n--) {
                    text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "\n" : " ");
                }
                attempt("text.txt", text.toString().getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    @Test
    void oneLineOfTenMegabytesIsReadSoon() {
        String line = "The General Assembly, 1 and 2, " + "lakes 1, ".repeat(1_100_000);
        assertTimeoutPreemptively(SOON, () -> attempt("line.txt", bytes(line)));
    }

    @Test
    void manyLinesAreReadInTimeThatGrowsAsTheyDo() {
        String page = "The General Assembly,\n\nRecalling the lakes, 1\n\n1. Decides (2) to go on;\n\n__________\n"
                + "1 A/1.\n";
        assertTimeoutPreemptively(SOON, () -> attempt("pages.txt", bytes(page.repeat(4_000))));
    }

    @Test
    void fiftyMegabytesAreRefusedWithoutReading() {
        ImportException refusal = assertThrows(ImportException.class, () -> Imports.read(new ImportFile("large.txt",
                new byte[50 << 20]), ImportOptions.DEFAULT, ImportWatch.NONE));
        assertTrue(refusal.getMessage().contains("megabytes"), refusal.getMessage());
    }

    @Test
    void whoeverWaitsMayEndTheImport() {
        byte[] text = "The General Assembly,\n\n1. Decides to go on.\n".getBytes(StandardCharsets.UTF_8);
        ImportException end = assertThrows(ImportException.class, () -> Imports.read(new ImportFile("text.txt", text),
                ImportOptions.DEFAULT, percent -> percent < 50));
        assertEquals("The import was stopped, and nothing was written.", end.getMessage());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void attempt(String name, byte[] content) {
        try {
            Imports.read(new ImportFile(name, content), ImportOptions.DEFAULT, ImportWatch.NONE);
        } catch (ImportException refusal) {
            String sentence = refusal.getMessage();
            assertTrue(sentence.endsWith(".") && sentence.length() < 300, sentence);
            assertFalse(sentence.contains("Exception"), sentence);
        }
    }
}
