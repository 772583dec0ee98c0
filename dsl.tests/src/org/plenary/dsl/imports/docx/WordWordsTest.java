package org.plenary.dsl.imports.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plenary.dsl.imports.docx.WrittenWordFile.draft;
import static org.plenary.dsl.imports.docx.WrittenWordFile.paragraph;
import static org.plenary.dsl.imports.docx.WrittenWordFile.run;

import org.junit.jupiter.api.Test;
import org.plenary.dsl.imports.ImportException;

/** What stands in the lines of a Word file beside plain words. */
class WordWordsTest {

    private static final String BEGIN = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    private static final String SEPARATE = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    private static final String END = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    @Test
    void linksAreCitationsOfWhatTheyLeadTo() throws ImportException {
        String link = "<w:hyperlink r:id=\"l1\">" + run("<w:u w:val=\"single\"/>", "the Agenda") + "</w:hyperlink>";
        WrittenWordFile file = WrittenWordFile.of(draft(paragraph("", run("", "1. Recalls ") + link + run("", "."))))
                .linking("l1", "https://undocs.org/en/A/RES/70/1");
        assertEquals("1. Recalls [the Agenda](A/RES/70/1).", last(file.text()));
    }

    @Test
    void fieldsShowWhatTheyShow() throws ImportException {
        String number = BEGIN + instruction("SEQ Paragraph \\* ARABIC") + SEPARATE + run("", "1") + END;
        String page = BEGIN + instruction("PAGE") + SEPARATE + run("", "77") + END;
        String link = BEGIN + instruction("HYPERLINK \"https://docs.un.org/A/RES/70/1\"") + SEPARATE
                + run("", "the Agenda") + END;
        assertEquals("1. Recalls [the Agenda](A/RES/70/1).",
                words(number + run("", ". Recalls ") + link + page + run("", ".")));
    }

    @Test
    void hyphensSpacesAndSymbolsAreWhatTheyPrint() throws ImportException {
        assertEquals("1. Requests co-operation → everywhere, in 10\u00A0° of frost.", words(run("", "1. Requests co")
                + "<w:r><w:noBreakHyphen/><w:t>oper</w:t><w:softHyphen/><w:t xml:space=\"preserve\">ation </w:t>"
                + "<w:sym w:font=\"Symbol\" w:char=\"F0AE\"/><w:br/><w:t>everywhere, in 10&#160;</w:t>"
                + "<w:sym w:font=\"Symbol\" w:char=\"F0B0\"/></w:r>" + run("", " of frost.")));
    }

    @Test
    void looksAreKeptAndHiddenWordsAreNot() throws ImportException {
        assertEquals("1. Requests **bold**, *slanted*, __lined__, H~2~O and m^2^.",
                words(run("", "1. Requests ") + run("<w:b/>", "bold") + run("", ", ") + run("<w:i/>", "slanted")
                        + run("", ", ") + run("<w:u w:val=\"single\"/>", "lined") + run("<w:b w:val=\"0\"/>", ", H")
                        + run("<w:vertAlign w:val=\"subscript\"/>", "2") + run("", "O and m")
                        + run("<w:vertAlign w:val=\"superscript\"/>", "2") + run("<w:vanish/>", " hidden")
                        + run("", ".")));
    }

    @Test
    void whatIsNotAgreedKeepsItsBracketsAndWhoProposedIt() throws ImportException {
        assertEquals("1. Requests [all]{Fiji, Mauritius} [[some] other] States [ to read.",
                words(run("", "1. Requests [") + run("<w:b/>", "Fiji, Mauritius")
                        + run("", ": all] [[some] other] States [ to read.")).replace("\\[", "["));
    }

    @Test
    void commentsOfTheFileAreForTheDrafterToSee() throws ImportException {
        String text = WrittenWordFile.of(draft(paragraph("", run("", "1. Requests States to read.")
                + "<w:r><w:commentReference w:id=\"3\"/></w:r>")))
                .with("comments", "<w:comment w:id=\"3\" w:author=\"Peru\">" + paragraph("Aloud?") + "</w:comment>")
                .text();
        assertTrue(text.contains("<!-- check: A comment in the Word file by Peru says here: “Aloud?” -->"), text);
    }

    @Test
    void textBoxesAreReadOnce() throws ImportException {
        String box = "<w:txbxContent>" + paragraph("Boxed words") + "</w:txbxContent>";
        String text = WrittenWordFile.of(draft(paragraph("1. Requests States to read.")
                + paragraph("", "<w:r><mc:AlternateContent xmlns:mc=\"urn:mc\"><mc:Choice>" + box
                        + "</mc:Choice><mc:Fallback>" + box + "</mc:Fallback></mc:AlternateContent></w:r>"))).text();
        assertEquals(2, text.split("Boxed words", -1).length, text);
    }

    @Test
    void notesWithMarksOfTheirOwnAndNotesCalledAgainAreKept() throws ImportException {
        String star = "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"2\"/><w:t>*</w:t></w:r>";
        String first = "<w:bookmarkStart w:id=\"1\" w:name=\"n1\"/><w:r><w:footnoteReference w:id=\"3\"/></w:r>"
                + "<w:bookmarkEnd w:id=\"1\"/>";
        String again = BEGIN + instruction("NOTEREF n1 \\f \\h") + SEPARATE + run("", "1") + END;
        String text = WrittenWordFile.of(draft(paragraph("", run("", "1. Requests") + star + run("", " States")
                + first + run("", " to read") + again + run("", "."))))
                .with("footnotes", note(2, "<w:r><w:t>*</w:t></w:r>", "By a vote.")
                        + note(3, "<w:r><w:footnoteRef/></w:r>", "See A/78/1.")).text();
        assertEquals("1. Requests[^*] States[^a-78-1] to read[^a-78-1].\n\n[^*]: By a vote.\n[^a-78-1]: See A/78/1.",
                text.substring(text.indexOf("1. ")));
    }

    private static String note(int id, String mark, String words) {
        return "<w:footnote w:id=\"" + id + "\"><w:p>" + mark + run("", " " + words) + "</w:p></w:footnote>";
    }

    private static String instruction(String words) {
        return "<w:r><w:instrText xml:space=\"preserve\"> " + words.replace("\"", "&quot;") + " </w:instrText></w:r>";
    }

    private static String words(String runs) throws ImportException {
        return last(WrittenWordFile.of(draft(paragraph("", runs))).text());
    }

    private static String last(String text) {
        return text.substring(text.lastIndexOf("\n\n") + 2);
    }
}
