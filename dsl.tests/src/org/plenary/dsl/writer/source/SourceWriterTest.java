package org.plenary.dsl.writer.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.dsl.Plenary;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Paragraph;
import org.plenary.dsl.document.PlainParagraph;
import org.plenary.dsl.document.Remarks;
import org.plenary.dsl.document.SampleDocuments;
import org.plenary.dsl.document.Styled;
import org.plenary.dsl.document.Text;
import org.plenary.dsl.document.Words;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.source.Span;

/** Words that look like marks are still read as words, and emphasis never leaves its marks in the text. */
class SourceWriterTest {

    private final Plenary plenary = Plenary.create();

    @ParameterizedTest
    @ValueSource(strings = {"1. Welcomes", "1 - ترحب", "“1. Welcomes", "(a) Land", "a) Terre", "(أ) الأرض", "- Land",
            "• Land", "一、总则", "# Land", "> 50 per cent", "#. Land", "(#) Land", "[Land]", "[^note]", "[^note]: words",
            "*Land*", "**Land**", "__Land__", "^2^", "~2~", "\\", "\\*", "a\\", "{#label}", "{@label}", "<!-- no -->",
            "| a | b |", "---", "[words](A/RES/70/1)", "[words]{EU}", "4 * 5 * 6", "snake_case_name", "A. Smith",
            "’1‘ الأرض", "10^3 and 10^4", "no-break\u00a0space\u00a0"})
    void wordsStayWords(String words) {
        assertEquals(words, readBack(List.of(new Text(words))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(b)", " spaced ", "…", "b.", "、", "\u00a0"})
    void emphasisLeavesNoMarksInTheText(String emphasised) {
        Inline italic = new Styled(Styled.Style.ITALIC, List.of(new Text(emphasised)));
        Inline bold = new Styled(Styled.Style.BOLD, List.of(new Text(emphasised)));
        String words = "word" + emphasised + emphasised + "word" + emphasised + "end";
        String read = readBack(List.of(new Text("word"), italic, bold, new Text("word"), italic, new Text("end")));
        assertEquals(words.replaceAll(" +", " "), read);
    }

    @Test
    void remarksStandAboveTheirBlocks() {
        Remarks remarks = new Remarks(List.of("The date is missing."), Map.of("text-1", List.of("Is this one?")));
        String source = new SourceWriter(remarks).text(SampleDocuments.bare(Language.ENGLISH));
        String comments = "<!-- check: The date is missing. -->\n\n<!-- check: Is this one? -->\n\n";
        assertTrue(source.contains("---\n\n" + comments + "The "), source);
    }

    private String readBack(List<Inline> content) {
        Document sample = SampleDocuments.bare(Language.ENGLISH);
        Block first = new PlainParagraph("text-1", List.of(new Text("First words.")), List.of(), Span.NONE);
        Block tried = new PlainParagraph("text-2", content, List.of(), Span.NONE);
        Document document = new Document(sample.language(), sample.header(), sample.properties(), sample.masthead(),
                List.of(first, tried), List.of(), List.of(), List.of());
        String source = new SourceWriter().text(document);
        List<Block> read = plenary.read(URI.create("file:/words.resolution"), source).document().body();
        assertEquals(2, read.size(), source);
        return Words.of(((Paragraph) read.get(1)).content());
    }
}
