package org.plenary.dsl.imports.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.dsl.imports.ImportException;
import org.plenary.dsl.imports.manuscript.Line;
import org.plenary.dsl.imports.manuscript.Piece;
import org.plenary.dsl.imports.manuscript.Role;
import org.plenary.dsl.imports.xml.Xml;
import org.w3c.dom.Element;

/** Reads the head and foot of the first page: a printed resolution has its masthead and its job number there. */
final class WordHeads {

    private final WordFile word;

    WordHeads(WordFile word) {
        this.word = word;
    }

    /** Their lines; without a first page of its own the heads of all pages, which show the symbol. */
    List<Piece> read() throws ImportException {
        Optional<Element> section = Xml.below(word.body(), "sectPr").findFirst();
        if (section.isEmpty()) {
            return List.of();
        }
        boolean first = WordXml.toggle(section.get(), "titlePg").orElse(false);
        List<Piece> lines = new ArrayList<>();
        for (String kind : List.of("headerReference", "footerReference")) {
            for (Element reference : Xml.children(section.get())) {
                String type = WordXml.attribute(reference, "type").orElse("default");
                if (Xml.is(reference, kind) && type.equals(first ? "first" : "default")) {
                    lines.addAll(lines(WordXml.attribute(reference, "id").orElse("")));
                }
            }
        }
        return lines;
    }

    private List<Piece> lines(String relationship) throws ImportException {
        Optional<Element> part = word.file().partOf(relationship);
        List<Piece> lines = new ArrayList<>();
        if (part.isPresent()) {
            for (Piece piece : new WordParagraphs(word, Map.of()).read(part.get())) {
                if (piece.grid().isPresent()) {
                    piece.grid().get().rows().forEach(row -> row.forEach(cell -> lines.add(Piece.of(cell))));
                } else {
                    lines.add(piece);
                }
            }
        }
        return lines.stream().filter(line -> !line.text().isEmpty()).map(line -> line.as(Role.MASTHEAD, Line.UNKNOWN))
                .toList();
    }
}
