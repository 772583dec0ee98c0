package org.plenary.dsl.writer.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.SampleCases;
import org.plenary.dsl.writer.Written;
import org.w3c.dom.Element;

/** What makes Word say that a file has unreadable content, and what a validator of schemas does not see. */
class DocxSoundnessTest {

    private static final List<String> TEXTS = List.of("word/document.xml", "word/footnotes.xml",
            "word/header_first.xml", "word/header_even.xml", "word/header_default.xml", "word/footer_first.xml",
            "word/footer_even.xml", "word/footer_default.xml");

    static Stream<Arguments> samples() {
        return SampleCases.all().entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void theSameDocumentGivesTheSameBytes(String name, Document document) {
        assertArrayEquals(Written.bytes(new DocxWriter(), document), Written.bytes(new DocxWriter(), document));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void everyStyleThatIsUsedIsDefined(String name, Document document) {
        DocxFile file = written(document);
        Set<String> defined = DocxFile.all(file.root("word/styles.xml"), "style").stream()
                .map(style -> DocxFile.attribute(style, "styleId")).collect(Collectors.toSet());
        Set<String> used = new HashSet<>();
        for (String part : TEXTS) {
            for (String kind : List.of("pStyle", "rStyle", "tblStyle")) {
                DocxFile.all(file.root(part), kind).forEach(style -> used.add(DocxFile.attribute(style, "val")));
            }
        }
        DocxFile.all(file.root("word/styles.xml"), "basedOn")
                .forEach(style -> used.add(DocxFile.attribute(style, "val")));
        used.removeAll(defined);
        assertEquals(Set.of(), used);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void everyFieldFindsItsBookmarkAndEveryBookmarkIsUnique(String name, Document document) {
        DocxFile file = written(document);
        List<Element> bookmarks = DocxFile.all(file.root("word/document.xml"), "bookmarkStart");
        Set<String> names = bookmarks.stream().map(mark -> DocxFile.attribute(mark, "name"))
                .collect(Collectors.toSet());
        assertEquals(bookmarks.size(), names.size());
        assertEquals(bookmarks.size(),
                bookmarks.stream().map(mark -> DocxFile.attribute(mark, "id")).distinct().count());
        for (String part : TEXTS) {
            DocxFile.all(file.root(part), "instrText").stream().map(Element::getTextContent)
                    .filter(code -> code.matches(" (NOTE)?REF .*"))
                    .forEach(code -> assertTrue(names.contains(code.split(" ")[2]), code));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void everyNoteIsAnchoredOnce(String name, Document document) {
        DocxFile file = written(document);
        List<String> anchors = DocxFile.all(file.root("word/document.xml"), "footnoteReference").stream()
                .map(anchor -> DocxFile.attribute(anchor, "id")).sorted().toList();
        List<String> notes = DocxFile.all(file.root("word/footnotes.xml"), "footnote").stream()
                .filter(note -> DocxFile.attribute(note, "type").isEmpty())
                .map(note -> DocxFile.attribute(note, "id")).sorted().toList();
        assertEquals(notes, anchors);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void everyLinkHasItsAddressAndEveryPartItsType(String name, Document document) {
        DocxFile file = written(document);
        for (String part : List.of("word/document.xml", "word/footnotes.xml")) {
            Set<String> used = DocxFile.all(file.root(part), "hyperlink").stream()
                    .map(link -> link.getAttributeNS(Namespaces.RELATIONSHIPS, "id")).collect(Collectors.toSet());
            String relationships = TemplateRelationships.pathOfRelationships(part);
            Set<String> known = file.has(relationships) ? TemplateXml.children(file.root(relationships)).stream()
                    .map(relationship -> relationship.getAttribute("Id")).collect(Collectors.toSet()) : Set.of();
            assertTrue(known.containsAll(used), part);
        }
        String types = file.text("[Content_Types].xml");
        file.names().stream().filter(path -> !path.endsWith(".rels") && !path.startsWith("["))
                .forEach(path -> assertTrue(types.contains("PartName=\"/" + path + "\""), path));
        assertEquals("[Content_Types].xml", file.names().get(0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void everyCellAndEveryNoteEndsWithAParagraph(String name, Document document) {
        DocxFile file = written(document);
        for (String part : TEXTS) {
            for (String holder : List.of("tc", "footnote", "hdr", "ftr")) {
                Stream.concat(DocxFile.all(file.root(part), holder).stream(), Stream.of(file.root(part)))
                        .filter(element -> element.getLocalName().equals(holder)).map(TemplateXml::children)
                        .forEach(inner -> assertEquals("p", inner.get(inner.size() - 1).getLocalName(), part));
            }
        }
    }

    private static DocxFile written(Document document) {
        return new DocxFile(Written.bytes(new DocxWriter(), document));
    }
}
