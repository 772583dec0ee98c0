package org.plenary.dsl.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.dsl.Plenary;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.Note;
import org.plenary.dsl.document.NoteCall;
import org.plenary.dsl.document.OperativeParagraph;
import org.plenary.dsl.document.Paragraph;
import org.plenary.dsl.document.PreambularParagraph;
import org.plenary.dsl.writer.Written;
import org.plenary.dsl.writer.text.TextWriter;

/** The example A/RES/72/278 is the official text, as it was extracted from the United Nations' own file. */
class SeedTest {

    private static final String TITLE_NUMBER = "72/278.";

    private final Document document = read();

    @Test
    void printsEveryCharacterOfTheOfficialText() throws IOException {
        ExtractedPages official = ExtractedPages.of(official());
        String printed = ExtractedPages.withoutSpace(Written.text(new TextWriter(), document));
        assertEquals(official.text() + official.notes(), printed.substring(printed.indexOf(TITLE_NUMBER)));
    }

    @Test
    void hasElevenRecitalsAndTwentyThreeOperativeParagraphs() {
        assertEquals(11, body(PreambularParagraph.class).count());
        List<String> numbers = body(OperativeParagraph.class).map(paragraph -> paragraph.marker().printed()).toList();
        assertEquals(23, numbers.size());
        assertEquals("1.", numbers.get(0));
        assertEquals("23.", numbers.get(22));
    }

    @Test
    void hasSixNotesOfWhichTheThirdIsCalledTwice() {
        assertEquals(List.of("1", "2", "3", "4", "5", "6"), document.notes().stream().map(Note::mark).toList());
        assertEquals(List.of("1", "2", "3", "4", "5", "3", "6"), calls().map(NoteCall::mark).toList());
        assertEquals(List.of(true, false),
                calls().filter(call -> call.mark().equals("3")).map(NoteCall::first).toList());
    }

    private <B extends Block> Stream<B> body(Class<B> kind) {
        return document.body().stream().filter(kind::isInstance).map(kind::cast);
    }

    private Stream<NoteCall> calls() {
        return body(Paragraph.class).flatMap(paragraph -> paragraph.content().stream())
                .filter(NoteCall.class::isInstance).map(NoteCall.class::cast);
    }

    private static Document read() {
        Path file = Checkout.find().path("examples/A_RES_72_278.zh.resolution");
        return Plenary.create().read(file.toUri(), Checkout.read(file)).document();
    }

    private static String official() throws IOException {
        try (InputStream stream = SeedTest.class.getResourceAsStream("A_RES_72_278.zh.extracted.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
