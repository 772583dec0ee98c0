package org.plenary.dsl.writer.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.dsl.document.Bracketed;
import org.plenary.dsl.document.Citation;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.NoteCall;
import org.plenary.dsl.document.Opening;
import org.plenary.dsl.document.Reference;
import org.plenary.dsl.document.SampleCases;
import org.plenary.dsl.document.SampleDocuments;
import org.plenary.dsl.document.Styled;
import org.plenary.dsl.document.Text;
import org.plenary.dsl.golden.GoldenFolder;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.writer.Written;

class MarkdownWriterTest {

    @Test
    void writesEverySampleAsItStandsInTheGoldenFolder() {
        Map<String, String> made = new TreeMap<>();
        SampleCases.all()
                .forEach((name, document) -> made.put(name + ".md", Written.text(new MarkdownWriter(), document)));
        GoldenFolder.named("markdown").compare(made);
    }

    @ParameterizedTest
    @CsvSource({
        "1. Welcomes, 1\\. Welcomes",
        "12) Welcomes, 12\\) Welcomes",
        "1 - Salue, 1 - Salue",
        "- Welcomes, \\- Welcomes",
        "+ Welcomes, \\+ Welcomes",
        "(a) The States, (a) The States",
        "1945. was the year, 1945\\. was the year"})
    void keepsTheFirstWordsOfAParagraphFromBecomingAList(String text, String expected) {
        assertEquals(expected, Escaping.paragraph(text));
    }

    @Test
    void keepsWordsFromBecomingMarks() {
        assertEquals("\\*a\\* \\_b\\_ \\[c\\] \\<d\\> \\&amp; US\\$ 5 \\| \\`e\\` \\~f\\~ \\\\ \\#g",
                Escaping.words("*a* _b_ [c] <d> &amp; US$ 5 | `e` ~f~ \\ #g"));
        assertEquals("one line", Escaping.words("one\nline"));
    }

    @Test
    void marksItalicsSoThatTheyAreUnderstoodWhateverStandsBeside() {
        assertEquals("其*又回顾*其", print(text("其"), italic("又回顾"), text("其")));
        assertEquals("see<em>“Report”</em>and", print(text("see"), italic("“Report”"), text("and")));
        assertEquals("*Recalling*<em>further</em>", print(new Opening(List.of(text("Recalling"))), italic("further")));
    }

    @Test
    void printsNotesLinksAndTextNotAgreed() {
        assertEquals("Agenda,[^1] <sup>\\*</sup>", print(text("Agenda,"), new NoteCall("note-1", "1", true), text(" "),
                new NoteCall("note-star-1", "*", true)));
        Citation citation = new Citation(List.of(text("70/1")), "A/RES/70/1",
                URI.create("https://docs.un.org/en/A/RES/70/1"));
        assertEquals("[70/1](<https://docs.un.org/en/A/RES/70/1>)", print(citation));
        assertEquals("[2 (a)](<#para-2-a>)",
                print(new Reference("2 (a)", List.of("2", "(a)"), Optional.of("para-2-a"))));
        assertEquals("\\[**EU, Japan**: words\\]",
                print(new Bracketed(List.of(text("words")), List.of("EU", "Japan"))));
    }

    @Test
    void aParagraphThatIsReferredToCanBeLinkedTo() {
        String markdown = Written.text(new MarkdownWriter(), SampleDocuments.adopted(Language.ENGLISH));
        assertTrue(markdown.contains("(<#para-2-a-ii>)"));
        assertTrue(markdown.contains("<a id=\"para-2-a-ii\"></a>(ii) "));
    }

    private static Text text(String words) {
        return new Text(words);
    }

    private static Inline italic(String words) {
        return new Styled(Styled.Style.ITALIC, List.of(text(words)));
    }

    private static String print(Inline... content) {
        return InlinePrinter.of(List.of(content), Language.ENGLISH);
    }
}
