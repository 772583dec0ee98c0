package org.plenary.dsl.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.dsl.Plenary;
import org.plenary.dsl.document.Paragraph;
import org.plenary.dsl.document.Words;
import org.plenary.dsl.examples.Checkout;
import org.plenary.dsl.source.Span;

/** The words of a paragraph are found where they were written. */
class PlacedTextTest {

    private static final Plenary PLENARY = Plenary.create();

    private static String written(String source, String words) {
        Reading reading = PLENARY.read(URI.create("file:/draft.resolution"), source);
        Paragraph paragraph = (Paragraph) reading.document().body().get(0);
        PlacedText text = reading.places().of(paragraph.id());
        int start = text.words().indexOf(words);
        assertTrue(start >= 0, text.words());
        Span span = text.span(start, start + words.length());
        return source.substring(span.offset(), span.end());
    }

    @Test
    void wordsAreFoundThroughLineBreaksMarksEscapesAndComments() {
        String source = "---\nlanguage: en\n---\n1. *Notes* the  first\n   report, [the\n"
                + "   second]{EU} and \\*five\\* more <!-- see below --> <!-- and --> words[^a];\n\n[^a]: A note.\n";
        assertEquals("Notes* the  first\n   report", written(source, "Notes the first report"));
        assertEquals("[the\n   second]{EU} and", written(source, "[the second] and"));
        assertEquals("\\*five\\* more", written(source, "*five* more"));
        assertEquals("words[^a]", written(source, "words" + PlacedText.CALL));
        assertEquals(";", written(source, ";"));
    }

    static Stream<String> examples() {
        return Checkout.find().examples().stream().map(Checkout::read);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void wordsAreThoseOfTheDocument(String source) {
        Reading reading = PLENARY.read(URI.create("file:/draft.resolution"), source);
        List<Paragraph> paragraphs = reading.document().body().stream().filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast).toList();
        for (Paragraph paragraph : paragraphs) {
            String placed = reading.places().of(paragraph.id()).words();
            assertEquals(Words.of(paragraph.content()), placed.replace(String.valueOf(PlacedText.CALL), ""));
        }
    }
}
