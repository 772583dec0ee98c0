package org.plenary.dsl.imports.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plenary.dsl.imports.docx.WrittenWordFile.draft;
import static org.plenary.dsl.imports.docx.WrittenWordFile.paragraph;
import static org.plenary.dsl.imports.docx.WrittenWordFile.run;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.dsl.imports.ImportException;
import org.plenary.dsl.imports.ImportOptions;

/** A file with tracked changes holds two texts: the one with all of them, and the one without any. */
class TrackedChangesTest {

    private static final ImportOptions REJECTING = new ImportOptions(Optional.empty(), true);

    @Test
    void wordsAreAddedAndRemoved() throws ImportException {
        WrittenWordFile file = file("1. Requests " + "</w:t></w:r><w:del>" + deleted("all States")
                + "</w:del><w:ins>" + run("", "Member States") + "</w:ins><w:r><w:t xml:space=\"preserve\"> to read.");
        assertEquals("1. Requests Member States to read.", last(file.text()));
        assertEquals("1. Requests all States to read.", last(file.text(REJECTING)));
    }

    @Test
    void movedWordsStandInOnePlace() throws ImportException {
        WrittenWordFile file = file("1. Requests </w:t></w:r><w:moveFrom>" + run("", "in summer ")
                + "</w:moveFrom>" + run("", "States to read ") + "<w:moveTo>" + run("", "in summer ")
                + "</w:moveTo><w:r><w:t>aloud.");
        assertEquals("1. Requests States to read in summer aloud.", last(file.text()));
        assertEquals("1. Requests in summer States to read aloud.", last(file.text(REJECTING)));
    }

    @Test
    void aParagraphWhoseEndWasDeletedGoesOnInTheNext() throws ImportException {
        WrittenWordFile file = WrittenWordFile.of(draft(
                paragraph("<w:rPr><w:del/></w:rPr>", run("", "1. Requests States to read ")) + paragraph("aloud.")));
        assertEquals("1. Requests States to read aloud.", last(file.text()));
        assertEquals("1. Requests States to read\n\naloud.", lines(file.text(REJECTING), 2));
    }

    @Test
    void aParagraphThatWasAddedIsWhollyLeftOut() throws ImportException {
        WrittenWordFile file = WrittenWordFile.of(draft(paragraph("1. Requests States to read;")
                + paragraph("<w:rPr><w:ins/></w:rPr>", "<w:ins>" + run("", "2. Requests them to write;") + "</w:ins>")
                + paragraph("3. Decides to go on.")));
        assertEquals("2. Requests them to write;\n\n3. Decides to go on.", lines(file.text(), 2));
        assertEquals("1. Requests States to read;\n\n3. Decides to go on.", lines(file.text(REJECTING), 2));
    }

    @Test
    void rowsOfTablesAreAddedAndRemoved() throws ImportException {
        String table = "<w:tbl>" + row("", "Village", "Books") + row("<w:trPr><w:del/></w:trPr>", "Old", "1")
                + row("<w:trPr><w:ins/></w:trPr>", "New", "2") + "</w:tbl>";
        WrittenWordFile file = WrittenWordFile.of(draft(paragraph("1. Requests States to read:") + table));
        assertTrue(file.text().contains("New") && !file.text().contains("Old"));
        assertTrue(file.text(REJECTING).contains("Old") && !file.text(REJECTING).contains("New"));
    }

    @Test
    void aLookThatWasChangedIsTheOldOneWhereChangesAreRejected() throws ImportException {
        WrittenWordFile file = file("1. Requests States to read </w:t></w:r>"
                + run("<w:b/><w:rPrChange><w:rPr/></w:rPrChange>", "aloud") + "<w:r><w:t>.");
        assertEquals("1. Requests States to read **aloud**.", last(file.text()));
        assertEquals("1. Requests States to read aloud.", last(file.text(REJECTING)));
    }

    private static WrittenWordFile file(String words) {
        return WrittenWordFile.of(draft(paragraph(words)));
    }

    private static String deleted(String words) {
        return "<w:r><w:delText>" + words + "</w:delText></w:r>";
    }

    private static String row(String properties, String... cells) {
        return "<w:tr>" + properties + "<w:tc>" + String.join("</w:tc><w:tc>", paragraph(cells[0]), paragraph(cells[1]))
                + "</w:tc></w:tr>";
    }

    private static String last(String text) {
        return lines(text, 1);
    }

    /** The last paragraphs of a text. */
    private static String lines(String text, int count) {
        String[] paragraphs = text.split("\n\n");
        return String.join("\n\n",
                Arrays.copyOfRange(paragraphs, paragraphs.length - count, paragraphs.length));
    }
}
