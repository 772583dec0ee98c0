package org.plenary.dsl.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.dsl.Plenary;
import org.plenary.dsl.document.Paragraph;
import org.plenary.dsl.document.Words;

/** References to paragraphs of other documents, which stand in the same folder. */
class OtherDocumentTest {

    private static final String HEADER = "---\nsymbol: %s\nlanguage: en\ntitle: Invented\n---\n\n"
            + "The General Assembly,\n\nRecalling its earlier drafts,\n\n";

    private final Plenary plenary = Plenary.create();

    @TempDir
    private Path folder;

    @BeforeEach
    void anotherDocumentHasALabel() throws IOException {
        Files.writeString(folder.resolve("earlier.resolution"), HEADER.formatted("A/80/L.931")
                + "1. Decides;\n\n2. Requests:\n\n   (a) {#report} A report.\n");
        Files.write(folder.resolve("broken.resolution"), new byte[] {(byte) 0xff, 0, (byte) 0xfe});
    }

    @Test
    void printTheNumberOfTheOtherParagraph() {
        Reading reading = read("1. Recalls paragraph {@A/80/L.931#report} of that draft;\n\n2. Decides to meet.\n");
        assertTrue(Structure.of(reading.document()).contains("Recalls> paragraph {2 (a) -> elsewhere} of"));
        assertEquals(List.of(), reading.problems());
    }

    @Test
    void areReportedWhereTheyPointToNothing() {
        Reading reading = read("1. Recalls paragraph {@A/80/L.931#nothing} of that draft;\n\n2. Decides to meet.\n");
        Paragraph paragraph = (Paragraph) reading.document().body().get(2);
        assertEquals("Recalls paragraph {@A/80/L.931#nothing} of that draft;", Words.of(paragraph.content()));
        assertEquals("undefined-label", reading.problems().get(0).code());
    }

    @Test
    void areThoseOfTheVersionInTheSameLanguage() throws IOException {
        String french = HEADER.replace("language: en", "language: fr");
        for (String name : List.of("aaa", "zzz")) {
            Path version = Files.writeString(folder.resolve(name + ".resolution"), french.formatted("A/80/L.931")
                    + "1. Décide ;\n\n2. Prie :\n\n   a) {#report} Un rapport.\n");
            String body = "1. Recalls paragraph {@A/80/L.931#report} of that draft.\n";
            assertTrue(Structure.of(read(body).document()).contains("{2 (a) -> elsewhere}"), name);
            assertTrue(Structure.of(plenary.read(folder.resolve("plus-tard.resolution").toUri(),
                    french.formatted("A/80/L.932") + body).document()).contains("{2 a) -> elsewhere}"), name);
            Files.delete(version);
        }
    }

    private Reading read(String body) {
        return plenary.read(folder.resolve("later.resolution").toUri(), HEADER.formatted("A/80/L.932") + body);
    }
}
