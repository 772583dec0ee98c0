package org.plenary.dsl.writer.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.dsl.document.Citation;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Masthead;
import org.plenary.dsl.document.NoteCall;
import org.plenary.dsl.document.PlainParagraph;
import org.plenary.dsl.document.Properties;
import org.plenary.dsl.document.Reference;
import org.plenary.dsl.document.SampleDocuments;
import org.plenary.dsl.document.Text;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.writer.Written;
import org.plenary.dsl.writer.text.TextWriter;

/** No text of a drafter becomes mark-up, script or style, wherever it stands. */
class HostileTextTest {

    private static final String ATTACK = "</style></title><script>alert('1')</script>\"onclick=\"x&lt;\\27 ";

    @Test
    void staysTextInEveryPlaceOfThePage() {
        Document document = everywhere(ATTACK);
        String page = Written.text(new HtmlWriter(SourcePlaces.MARKED), document);
        assertFalse(page.contains("<script"));
        assertFalse(page.contains("\"onclick"));
        assertEquals(1, page.split("</style>", -1).length - 1);
        assertEquals(Written.text(new TextWriter(), document).lines().map(String::stripTrailing).toList(),
                PageText.of(page));
    }

    @Test
    void staysTextWhateverItIs() {
        Random random = new Random(72278);
        for (int i = 0; i < 300; i++) {
            StringBuilder noise = new StringBuilder("x");
            random.ints(20, 0, 12).forEach(choice -> noise.append(piece(choice, random)));
            String page = Written.text(new HtmlWriter(), everywhere(noise.append('x').toString()));
            PageText.of(page);
        }
    }

    private static String piece(int choice, Random random) {
        List<String> pieces = List.of("<", ">", "\"", "'", "&", "-->", "<!--", "</p>", "]]>", "\\", "\u2028");
        return choice < pieces.size() ? pieces.get(choice) : String.valueOf((char) random.nextInt(0x10000));
    }

    @Test
    void losesOnlyWhatNoPageMayHold() {
        StringBuilder page = new StringBuilder();
        Escaping.append("a\u0000b\u001bc\u0085d\ud800e\ufffff\u00a0\u202f\ud83d\ude00", page);
        assertEquals("a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\u00a0\u202f\ud83d\ude00", page.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "vbscript:x", "relative"})
    void isNoLinkUnlessItLeadsToTheWeb(String address) {
        assertTrue(Attribute.link(URI.create(address)).isEmpty());
        Citation citation = new Citation(List.of(new Text("words")), "A/72/L.54", URI.create(address));
        assertTrue(printed(List.of(citation)).contains("<p id=\"text-1\" class=\"plain\">words</p>"));
    }

    @Test
    void nestsNoLinkInALink() {
        Citation citation = new Citation(
                List.of(new Text("report"), new NoteCall("note-1", "1", true), new Text(" (part)"),
                        new Reference("2", List.of("2"), Optional.of("para-2"))),
                "A/72/791", URI.create("https://undocs.org/en/A/72/791"));
        String page = printed(List.of(citation));
        assertTrue(page.contains("rel=\"noopener\">report</a><sup class=\"call\"><a id=\"call-note-1\""));
        assertTrue(page.contains("hreflang=\"en\" rel=\"noopener\"> (part)2</a>"));
    }

    @Test
    void isQuotedInStyleSheets() {
        assertEquals("\"A\\2f RES\\3c \\2f style\\3e \\fffd \\201c \"", CssString.of("A/RES</style>\u0000\u201c"));
    }

    @Test
    void isWrittenOnlyBetweenElementsThatAreClosedInTheirTurn() {
        assertThrows(IllegalStateException.class, () -> new HtmlEmitter().open(Tag.P).open(Tag.B).close(Tag.P));
        assertThrows(IllegalStateException.class, () -> new HtmlEmitter().open(Tag.P).finished());
        assertThrows(IllegalArgumentException.class, () -> new HtmlEmitter().open(Tag.BR));
        assertThrows(IllegalArgumentException.class, () -> new HtmlEmitter().empty(Tag.P));
    }

    private static String printed(List<Inline> content) {
        return Written.text(new HtmlWriter(), document(content, "", List.of()));
    }

    private static Document everywhere(String words) {
        List<Inline> content = List.of(new Text(words));
        return document(content, words, content);
    }

    private static Document document(List<Inline> content, String line, List<Inline> title) {
        List<String> lines = line.isEmpty() ? List.of() : List.of(line);
        Masthead masthead = new Masthead(line, line, title, lines, lines, line, title, line, title, line, title, line,
                line);
        Properties properties = new Properties(Optional.of(line), line, line, true, Optional.empty(), lines);
        return new Document(Language.ENGLISH, SampleDocuments.bare(Language.ENGLISH).header(), properties, masthead,
                List.of(new PlainParagraph("text-1", content, List.of(), Span.NONE)), lines, List.of(), List.of());
    }
}
