package org.plenary.dsl.writer.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Note;
import org.plenary.dsl.document.NoteCall;
import org.plenary.dsl.document.OperativeParagraph;
import org.plenary.dsl.document.PlainParagraph;
import org.plenary.dsl.document.SampleDocuments;
import org.plenary.dsl.document.SubParagraph;
import org.plenary.dsl.document.Text;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.numbering.Marker;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.writer.Written;

/** What no drafter writes, and what must give a sound file all the same. */
class HostileDocumentTest {

    @Test
    void textIsNeverMarkup() {
        byte[] file = written(List.of(plain("text-1", new Text("</w:t><w:br/>&lt; \u0000 \uD800 ]]>"))), List.of());
        assertEquals(List.of("</w:t><w:br/>&lt; \uFFFD \uFFFD ]]>"), DocxText.of(file));
    }

    @Test
    void aNoteThatCallsItselfIsPrintedOnce() {
        Note note = new Note("note-1", "1", List.of(plain("note-1-text-1", new Text("See"),
                new NoteCall("note-1", "1", false))), Span.NONE);
        byte[] file = written(List.of(plain("text-1", new Text("Words"), new NoteCall("note-1", "1", true))),
                List.of(note));
        assertEquals(List.of("Words1", "1 See1"), DocxText.of(file));
    }

    @Test
    void aNoteThatOnlyAnotherNoteCallsStandsAtTheFootToo() {
        Note outer = new Note("note-1", "1", List.of(plain("note-1-text-1", new Text("See"),
                new NoteCall("note-2", "2", true))), Span.NONE);
        Note inner = new Note("note-2", "2", List.of(plain("note-2-text-1", new Text("Indeed"))), Span.NONE);
        byte[] file = written(List.of(plain("text-1", new Text("Words"), new NoteCall("note-1", "1", true))),
                List.of(outer, inner));
        List<String> lines = DocxText.of(file);
        assertEquals(List.of("Words1", "1 See2", "2 Indeed"), lines);
    }

    @Test
    void aNoteOfTheSymbolIsHungUpBesideTheMasthead() {
        Document sample = SampleDocuments.draft(Language.ENGLISH);
        List<String> lines = DocxText.of(Written.bytes(new DocxWriter(), sample));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("* ")));
    }

    @Test
    void aCallOfNoNoteIsPrintedAsItStands() {
        PlainParagraph calling = plain("text-1", new Text("Words"), new NoteCall("note-9", "9", true));
        byte[] file = written(List.of(calling), List.of());
        assertEquals(List.of("Words9"), DocxText.of(file));
    }

    @Test
    void aHundredLevelsArePrinted() {
        List<Block> children = List.of();
        for (int level = 100; level > 0; level--) {
            children = List.of(new SubParagraph("s-" + level, new Marker("(a)", "(a)", false), level,
                    List.of(new Text("Level " + level)), children, Span.NONE));
        }
        byte[] file = written(List.of(new OperativeParagraph("para-1", new Marker("1.", "1", false),
                List.of(new Text("Top")), children, Span.NONE)), List.of());
        assertEquals("(a) Level 100", DocxText.of(file).get(100));
    }

    @Test
    void irregularNumbersPrintAsTheyAre() {
        List<String> markers = List.of("3.", "3 bis.", "3.", "١ -", "九、", "“7.", "999999.", "1 -");
        List<Block> blocks = new ArrayList<>();
        IntStream.range(0, markers.size()).forEach(i -> blocks.add(new OperativeParagraph("para-" + i,
                new Marker(markers.get(i), "", false), List.of(new Text("Decides")), List.of(), Span.NONE)));
        assertEquals(markers.stream().map(marker -> marker + " Decides").toList(),
                DocxText.of(written(blocks, List.of())));
    }

    private static PlainParagraph plain(String id, Inline... content) {
        return new PlainParagraph(id, List.of(content), List.of(), Span.NONE);
    }

    private static byte[] written(List<Block> body, List<Note> notes) {
        Document bare = SampleDocuments.bare(Language.ENGLISH);
        return Written.bytes(new DocxWriter(), new Document(bare.language(), bare.header(), bare.properties(),
                bare.masthead(), body, List.of(), List.of(), notes));
    }
}
